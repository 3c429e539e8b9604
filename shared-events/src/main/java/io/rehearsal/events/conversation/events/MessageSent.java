package io.rehearsal.events.conversation.events;

import io.rehearsal.events.DataSubjectId;
import io.rehearsal.events.EventType;
import io.rehearsal.events.PersonalData;
import io.rehearsal.events.conversation.Part;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The person said something, and waits for a reply. */
@EventType(name = "conversation.MessageSent")
public record MessageSent(
        long conversationId,
        @DataSubjectId long accountId,
        long messageId,
        @PersonalData @Nullable List<Part> parts,
        Instant sentAt) implements ConversationEvent {
}
