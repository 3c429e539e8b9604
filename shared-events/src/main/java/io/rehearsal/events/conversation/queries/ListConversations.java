package io.rehearsal.events.conversation.queries;

import org.jspecify.annotations.Nullable;

/**
 * Asks for a person's conversations, the last updated first; answered with a {@link ConversationPage}.
 *
 * @param modelName only those with this model; null for all
 * @param page      the first is 1
 */
public record ListConversations(long accountId, @Nullable String modelName, int page, int limit) {
}
