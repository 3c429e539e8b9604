package io.rehearsal.events.knowledge.events;

import io.rehearsal.events.DataSubjectId;
import io.rehearsal.events.EventType;
import io.rehearsal.events.PersonalData;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The owner filed the document under a category.
 *
 * @param category null where it was taken out of every category, and once the person has been erased
 */
@EventType(name = "knowledge.DocumentCategorized")
public record DocumentCategorized(
        long documentId, @DataSubjectId long ownerId, @PersonalData @Nullable String category, Instant categorizedAt) implements DocumentEvent {
}
