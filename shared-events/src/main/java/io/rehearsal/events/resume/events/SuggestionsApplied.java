package io.rehearsal.events.resume.events;

import io.rehearsal.events.DataSubjectId;
import io.rehearsal.events.EventType;
import io.rehearsal.events.PersonalData;
import io.rehearsal.events.resume.Suggestion;
import io.rehearsal.events.resume.TextEdit;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Suggestions changed the content and made a new version.
 *
 * @param applied      the suggestions that changed something, in their order
 * @param edits        what they did to the content, in the same order
 * @param skills       the normalised skills afterwards; null where they did not change
 * @param skippedCount how many were asked for and no longer stood
 */
@EventType(name = "resume.SuggestionsApplied")
public record SuggestionsApplied(
        long resumeId,
        @DataSubjectId long ownerId,
        String versionBefore,
        String version,
        @PersonalData @Nullable String jd,
        @PersonalData @Nullable List<Suggestion> applied,
        @PersonalData @Nullable List<TextEdit> edits,
        @PersonalData @Nullable List<String> skills,
        int appliedCount,
        int skippedCount,
        Instant appliedAt) implements ResumeEvent {
}
