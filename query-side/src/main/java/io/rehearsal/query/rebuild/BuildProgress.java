package io.rehearsal.query.rebuild;

import io.rehearsal.events.operations.queries.ProjectionStatus.Phase;
import io.rehearsal.events.operations.queries.ProjectionStatus.Rebuild;
import io.rehearsal.query.projection.Locks;
import io.rehearsal.query.projection.ProjectionState;
import io.rehearsal.query.projection.ProjectionStates;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Tells all nodes how far a build is and notices when it is to be given up. Writes it down at most
 * twice a second.
 */
final class BuildProgress {

    private static final Duration INTERVAL = Duration.ofMillis(500);

    /** The build is no longer wanted. */
    static final class Cancelled extends RuntimeException {
        Cancelled() {
            super("cancelled", null, false, false);
        }
    }

    /** This node builds no longer: it stops, or has lost the lock on the build. */
    static final class ClaimLost extends RuntimeException {
        ClaimLost() {
            super("no longer built here", null, false, false);
        }
    }

    private final ProjectionStates states;
    private final String name;
    private final Locks.Lock lock;
    private final int generation;
    private final Instant started = Instant.now();
    private final long startedNanos = System.nanoTime();
    private Phase phase = Phase.READING;
    private long done;
    private long total;
    private double rate;
    private long reportedNanos = startedNanos;
    private volatile boolean stopped;

    BuildProgress(ProjectionStates states, String name, Locks.Lock lock, int generation, long total) {
        this.states = states;
        this.name = name;
        this.lock = lock;
        this.generation = generation;
        this.total = total;
    }

    void phase(Phase next) {
        phase = next;
        report();
    }

    void applied(int events) {
        done += events;
        total = Math.max(total, done);
        rate = done * 1e9 / Math.max(1, System.nanoTime() - startedNanos);
        tick();
    }

    /** Lets go of the build as it is; the next start cleans up and begins again. */
    void stop() {
        stopped = true;
    }

    /** To be called often. @throws Cancelled @throws ClaimLost */
    void tick() {
        if (stopped) {
            throw new ClaimLost();
        }
        if (System.nanoTime() - reportedNanos > INTERVAL.toNanos()) {
            report();
        }
    }

    Rebuild ended(Phase end, @Nullable String message) {
        return new Rebuild(generation, end, done, total, rate, null, started, Instant.now(), message);
    }

    long done() {
        return done;
    }

    /** Writes it down at once. @throws Cancelled @throws ClaimLost */
    void report() {
        reportedNanos = System.nanoTime();
        var state = states.update(name, this::renewed);
        if (!isOurs(state) || !lock.isHeld()) {
            throw new ClaimLost();
        }
        if (state.cancelled()) {
            throw new Cancelled();
        }
    }

    private @Nullable ProjectionState renewed(ProjectionState state) {
        return isOurs(state) ? state.progress(now()) : null;
    }

    boolean isOurs(ProjectionState state) {
        return state.candidate() != null && state.candidate().generation() == generation;
    }

    private Rebuild now() {
        var remaining = rate > 0 ? Duration.ofMillis((long) ((total - done) * 1000 / rate)) : null;
        return new Rebuild(generation, phase, done, total, rate, remaining, started, null, null);
    }
}
