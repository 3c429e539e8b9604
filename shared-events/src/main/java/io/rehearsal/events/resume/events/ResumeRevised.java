package io.rehearsal.events.resume.events;

import io.rehearsal.events.DataSubjectId;
import io.rehearsal.events.EventType;
import io.rehearsal.events.PersonalData;
import io.rehearsal.events.resume.ResumeContent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The owner wrote parts of the content anew and made a new version.
 *
 * @param content the whole content afterwards
 */
@EventType(name = "resume.ResumeRevised")
public record ResumeRevised(
        long resumeId,
        @DataSubjectId long ownerId,
        String versionBefore,
        String version,
        @PersonalData @Nullable ResumeContent content,
        Instant revisedAt) implements ResumeEvent {
}
