package io.rehearsal.events.conversation.events;

import io.rehearsal.events.DataSubjectId;
import io.rehearsal.events.EventType;
import java.time.Instant;

/** The person took the conversation away with all its messages. */
@EventType(name = "conversation.ConversationDeleted")
public record ConversationDeleted(
        long conversationId,
        @DataSubjectId long accountId,
        Instant deletedAt) implements ConversationEvent {
}
