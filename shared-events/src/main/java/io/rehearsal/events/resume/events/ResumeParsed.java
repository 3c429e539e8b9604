package io.rehearsal.events.resume.events;

import io.rehearsal.events.DataSubjectId;
import io.rehearsal.events.Engine;
import io.rehearsal.events.EventType;
import io.rehearsal.events.PersonalData;
import io.rehearsal.events.resume.Origin;
import io.rehearsal.events.resume.ResumeContent;
import io.rehearsal.events.resume.SourceHeading;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The resume's text was turned into content. The first parse is version v1.0; a later one replaces v1.0 while that is
 * the only version, and is a version of its own afterwards.
 *
 * @param versionBefore null for the first parse
 * @param version       the version whose content this is from now on
 * @param engine        what parsed
 * @param origins       where in the extracted text each value stands
 * @param headings      the headings of the extracted text in their order; null where the parser told none
 */
@EventType(name = "resume.ResumeParsed")
public record ResumeParsed(
        long resumeId,
        @DataSubjectId long ownerId,
        @Nullable String versionBefore,
        String version,
        Engine engine,
        @PersonalData @Nullable ResumeContent content,
        @PersonalData @Nullable List<Origin> origins,
        @PersonalData @Nullable List<SourceHeading> headings,
        Instant parsedAt) implements ResumeEvent {
}
