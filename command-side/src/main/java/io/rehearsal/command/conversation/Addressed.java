package io.rehearsal.command.conversation;

import io.rehearsal.events.conversation.commands.ConversationCommand;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** A command of this side's own to one conversation. */
sealed interface Addressed permits AddMessage, PrepareReply, RecordReply, RecordReplyFailure, RetryReply {

    long conversationId();

    @TargetAggregateIdentifier
    default String aggregateId() {
        return ConversationCommand.aggregateId(conversationId());
    }
}
