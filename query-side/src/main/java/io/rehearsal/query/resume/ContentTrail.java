package io.rehearsal.query.resume;

import io.rehearsal.events.resume.ResumeContent;
import io.rehearsal.events.resume.events.ResumeEvent;
import io.rehearsal.events.resume.queries.VersionComparison;
import io.rehearsal.query.resume.compare.ContentComparison;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Follows a resume's content along its events, by the fold that makes what it is now. */
public final class ContentTrail {

    private @Nullable ResumeVersions resume;
    private boolean lost;

    /**
     * Goes on by one event and answers what it did to the content. Empty where there was none before, where it was erased,
     * and from the first event on that cannot be folded.
     */
    public Optional<VersionComparison> follow(ResumeEvent event) {
        if (lost) {
            return Optional.empty();
        }
        var before = resume;
        try {
            resume = ResumeFold.evolve(before, event);
        } catch (RuntimeException e) {
            lost = true;
        }
        return lost || before == null || resume == null ? Optional.empty() : compare(before, resume);
    }

    private static Optional<VersionComparison> compare(ResumeVersions before, ResumeVersions after) {
        var first = content(before);
        var second = content(after);
        return first == null || second == null ? Optional.empty() : Optional.of(ContentComparison.of(
                before.current().currentVersion(), first, after.current().currentVersion(), second));
    }

    private static @Nullable ResumeContent content(ResumeVersions resume) {
        return resume.current().content();
    }
}
