package io.rehearsal.events.knowledge.events;

import io.rehearsal.events.DataSubjectId;
import io.rehearsal.events.EventType;
import java.time.Instant;

/** The owner took the case away, and its runs with it. */
@EventType(name = "knowledge.RecallCaseDeleted")
public record RecallCaseDeleted(long caseId, @DataSubjectId long ownerId, Instant deletedAt) implements RecallEvent {
}
