package io.rehearsal.events.resume.events;

import io.rehearsal.events.DataSubjectId;
import io.rehearsal.events.EventType;
import java.time.Instant;

/** An earlier version became the current one again. */
@EventType(name = "resume.VersionRestored")
public record VersionRestored(
        long resumeId,
        @DataSubjectId long ownerId,
        String versionBefore,
        String version,
        Instant restoredAt) implements ResumeEvent {
}
