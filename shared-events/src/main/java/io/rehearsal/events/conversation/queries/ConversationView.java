package io.rehearsal.events.conversation.queries;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A conversation as the read side remembers it.
 *
 * @param title     null where it has none, or can no longer be read
 * @param updatedAt when the last thing happened in it
 */
public record ConversationView(
        long conversationId, long accountId, @Nullable String title, String modelName, Instant createdAt, Instant updatedAt) {
}
