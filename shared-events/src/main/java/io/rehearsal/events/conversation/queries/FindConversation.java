package io.rehearsal.events.conversation.queries;

/** Asks for a conversation by id; answered with an optional {@link ConversationView}. */
public record FindConversation(long conversationId) {
}
