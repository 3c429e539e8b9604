package io.rehearsal.events.resume.events;

import io.rehearsal.events.DataSubjectId;
import io.rehearsal.events.Engine;
import io.rehearsal.events.EventType;
import io.rehearsal.events.PersonalData;
import io.rehearsal.events.resume.Analysis;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A version of the resume was analysed, against a job description where {@code jd} is there. */
@EventType(name = "resume.ResumeAnalysed")
public record ResumeAnalysed(
        long resumeId,
        @DataSubjectId long ownerId,
        String version,
        @PersonalData @Nullable String jd,
        Engine engine,
        @PersonalData @Nullable Analysis analysis,
        Instant analysedAt) implements ResumeEvent {
}
