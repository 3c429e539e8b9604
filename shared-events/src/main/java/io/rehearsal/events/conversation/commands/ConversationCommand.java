package io.rehearsal.events.conversation.commands;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of a conversation. */
public sealed interface ConversationCommand permits RenameConversation, SendMessage, DeleteMessage, DeleteConversation {

    long conversationId();

    long accountId();

    @TargetAggregateIdentifier
    default String aggregateId() {
        return aggregateId(conversationId());
    }

    static String aggregateId(long conversationId) {
        return "conversation-" + conversationId;
    }
}
