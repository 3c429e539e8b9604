package io.rehearsal.events.conversation.events;

import io.rehearsal.events.DataSubjectId;
import io.rehearsal.events.EventType;
import java.time.Instant;

/**
 * The assistant gave up replying to a message.
 *
 * @param answeredId the message
 */
@EventType(name = "conversation.ReplyFailed")
public record ReplyFailed(
        long conversationId,
        @DataSubjectId long accountId,
        long answeredId,
        String reason,
        Instant failedAt) implements ConversationEvent {
}
