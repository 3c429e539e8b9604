package io.rehearsal.events.conversation.events;

import io.rehearsal.events.DomainEvent;

/** What happens to a conversation. */
public sealed interface ConversationEvent extends DomainEvent
        permits ConversationStarted, ConversationRenamed, MessageSent, ReplyGiven, ReplyDue, ReplyFailed, MessageDeleted, ConversationDeleted {

    long conversationId();

    long accountId();
}
