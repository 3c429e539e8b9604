package io.rehearsal.events.conversation.queries;

import io.rehearsal.events.conversation.Part;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message as the read side remembers it.
 *
 * @param byAssistant whether the assistant said it
 * @param parts       null where they can no longer be read
 */
public record MessageView(
        long messageId, long conversationId, long accountId, boolean byAssistant, @Nullable List<Part> parts, Instant createdAt) {
}
