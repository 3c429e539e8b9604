package io.rehearsal.events.conversation.events;

import io.rehearsal.events.DataSubjectId;
import io.rehearsal.events.EventType;
import io.rehearsal.events.PersonalData;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A conversation was given another title. */
@EventType(name = "conversation.ConversationRenamed")
public record ConversationRenamed(
        long conversationId,
        @DataSubjectId long accountId,
        @PersonalData @Nullable String title,
        Instant renamedAt) implements ConversationEvent {
}
