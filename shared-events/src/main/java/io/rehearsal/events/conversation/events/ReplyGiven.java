package io.rehearsal.events.conversation.events;

import io.rehearsal.events.DataSubjectId;
import io.rehearsal.events.Engine;
import io.rehearsal.events.EventType;
import io.rehearsal.events.PersonalData;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The assistant replied.
 *
 * @param answeredId the message that it replied to
 */
@EventType(name = "conversation.ReplyGiven")
public record ReplyGiven(
        long conversationId,
        @DataSubjectId long accountId,
        long messageId,
        long answeredId,
        Engine engine,
        @PersonalData @Nullable String text,
        Instant repliedAt) implements ConversationEvent {
}
