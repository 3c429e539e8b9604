package io.rehearsal.query.resume;

import io.rehearsal.events.resume.events.ResumeEvent;
import io.rehearsal.events.resume.queries.VersionComparison;
import io.rehearsal.query.projection.AggregateFold;
import io.rehearsal.query.resume.compare.ContentComparison;
import java.util.Optional;

/** Follows a resume's content along its events, by the fold that makes what it is now. */
public final class ContentTrail {

    private final AggregateFold<ResumeDocument> resume = new AggregateFold<>(new ResumeProjection());
    private boolean lost;

    /**
     * Goes on by one event and answers what it did to the content. Empty where there was none before, where it was erased,
     * and from the first event on that cannot be folded.
     */
    public Optional<VersionComparison> follow(ResumeEvent event) {
        if (lost) {
            return Optional.empty();
        }
        var before = resume.aggregate();
        try {
            resume.follow(event);
        } catch (RuntimeException e) {
            lost = true;
            return Optional.empty();
        }
        return before.flatMap(known -> resume.aggregate().flatMap(next -> compare(known.root(), next.root())));
    }

    private static Optional<VersionComparison> compare(ResumeDocument before, ResumeDocument after) {
        var first = before.content();
        var second = after.content();
        return first == null || second == null ? Optional.empty() : Optional.of(ContentComparison.of(
                before.currentVersion(), first, after.currentVersion(), second));
    }
}
