package io.rehearsal.events.resume.events;

import io.rehearsal.events.DataSubjectId;
import io.rehearsal.events.EventType;
import java.time.Instant;

/** The owner took the resume away: it leaves every read, its events stay. */
@EventType(name = "resume.ResumeDeleted")
public record ResumeDeleted(long resumeId, @DataSubjectId long ownerId, Instant deletedAt) implements ResumeEvent {
}
