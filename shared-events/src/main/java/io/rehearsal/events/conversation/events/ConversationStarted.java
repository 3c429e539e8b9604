package io.rehearsal.events.conversation.events;

import io.rehearsal.events.DataSubjectId;
import io.rehearsal.events.EventType;
import io.rehearsal.events.PersonalData;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person began a conversation.
 *
 * @param title null where the person gave it none
 */
@EventType(name = "conversation.ConversationStarted")
public record ConversationStarted(
        long conversationId,
        @DataSubjectId long accountId,
        @PersonalData @Nullable String title,
        String modelName,
        Instant startedAt) implements ConversationEvent {
}
