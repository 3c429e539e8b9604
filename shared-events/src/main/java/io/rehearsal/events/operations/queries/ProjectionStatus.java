package io.rehearsal.events.operations.queries;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a projection stands.
 *
 * @param version    the version of its fold
 * @param generation what is read; 0 before it was built for the first time
 * @param position   the greatest global index it has applied
 * @param head       the greatest global index there is
 * @param lagEvents  events between the two, gaps not counted
 * @param lag        age of the oldest event not yet applied; zero at the head
 * @param documents  how many documents it holds; {@link #UNKNOWN} where its store does not answer
 * @param deadLetters documents that could not be folded and wait for a rebuild
 * @param retired    generations that were replaced and not dropped yet
 * @param rebuild    the rebuild that runs or ended last, null where there was none
 */
public record ProjectionStatus(
        String name,
        int version,
        int generation,
        State state,
        long position,
        long head,
        long lagEvents,
        Duration lag,
        long documents,
        long deadLetters,
        int retired,
        @Nullable Rebuild rebuild) {

    public static final long UNKNOWN = -1;

    public enum State {
        LIVE, REBUILDING, FAILED, STOPPED
    }

    /** Where a rebuild is. */
    public enum Phase {
        READING, CATCHING_UP, VERIFYING, SWITCHED, CANCELLED, FAILED
    }

    /**
     * @param generation what is being built beside the live one
     * @param done       events applied so far
     * @param total      events to apply, as known now
     * @param rate       events a second since it started
     * @param remaining  time left at that rate; null while unknown
     * @param message    why it failed, or what was verified
     */
    public record Rebuild(
            int generation,
            Phase phase,
            long done,
            long total,
            double rate,
            @Nullable Duration remaining,
            Instant startedAt,
            @Nullable Instant endedAt,
            @Nullable String message) {
    }
}
