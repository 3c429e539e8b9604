package io.rehearsal.events.conversation.queries;

/**
 * Asks for a conversation's messages, oldest first; answered with a {@link MessagePage}.
 *
 * @param page the first is 1
 */
public record ListMessages(long conversationId, int page, int limit) {
}
