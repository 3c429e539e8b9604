package io.rehearsal.events.resume.events;

import io.rehearsal.events.DataSubjectId;
import io.rehearsal.events.Engine;
import io.rehearsal.events.EventType;
import io.rehearsal.events.PersonalData;
import io.rehearsal.events.resume.Suggestion;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Edits were proposed for a version.
 *
 * @param lastSuggestionId the greatest suggestion id given out so far in this resume, kept readable after an erasure
 */
@EventType(name = "resume.SuggestionsMade")
public record SuggestionsMade(
        long resumeId,
        @DataSubjectId long ownerId,
        String version,
        @PersonalData @Nullable String jd,
        Engine engine,
        @PersonalData @Nullable List<Suggestion> suggestions,
        long lastSuggestionId,
        Instant madeAt) implements ResumeEvent {
}
