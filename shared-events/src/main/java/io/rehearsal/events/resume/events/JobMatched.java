package io.rehearsal.events.resume.events;

import io.rehearsal.events.DataSubjectId;
import io.rehearsal.events.Engine;
import io.rehearsal.events.EventType;
import io.rehearsal.events.PersonalData;
import io.rehearsal.events.resume.JobMatch;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A version of the resume was matched with a job description. */
@EventType(name = "resume.JobMatched")
public record JobMatched(
        long resumeId,
        @DataSubjectId long ownerId,
        String version,
        @PersonalData @Nullable String jd,
        Engine engine,
        @PersonalData @Nullable JobMatch match,
        Instant matchedAt) implements ResumeEvent {
}
