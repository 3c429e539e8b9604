package io.rehearsal.events.conversation.events;

import io.rehearsal.events.DataSubjectId;
import io.rehearsal.events.EventType;
import java.time.Instant;

/** The person took a message away, their own or the assistant's. */
@EventType(name = "conversation.MessageDeleted")
public record MessageDeleted(
        long conversationId,
        @DataSubjectId long accountId,
        long messageId,
        Instant deletedAt) implements ConversationEvent {
}
