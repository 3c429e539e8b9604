package io.rehearsal.events.knowledge.events;

import io.rehearsal.events.DataSubjectId;
import io.rehearsal.events.EventType;
import io.rehearsal.events.PersonalData;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person told which chunks answer a question.
 *
 * @param query       null only once the person has been erased
 * @param description null also where none was given
 */
@EventType(name = "knowledge.RecallCaseCreated")
public record RecallCaseCreated(
        long caseId,
        @DataSubjectId long ownerId,
        @PersonalData @Nullable String query,
        List<Long> expectedChunkIds,
        @PersonalData @Nullable String description,
        Instant createdAt) implements RecallEvent {
}
