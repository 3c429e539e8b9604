package io.rehearsal.query.rebuild;

import io.rehearsal.events.operations.queries.ProjectionStatus.Phase;
import io.rehearsal.query.projection.EventLog;
import io.rehearsal.query.projection.Generation;
import io.rehearsal.query.projection.Node;
import io.rehearsal.query.projection.ProjectionEngine;
import io.rehearsal.query.projection.ProjectionRuntime;
import io.rehearsal.query.projection.ProjectionState;
import io.rehearsal.query.projection.ProjectionStates;
import io.rehearsal.query.projection.StoreUnavailable;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Builds one generation that this node has claimed: reads, verifies, follows, and lets the readers go over. */
final class Rebuild<V> {

    private static final Logger LOG = LoggerFactory.getLogger(Rebuild.class);
    private static final Duration LOOK = Duration.ofMillis(5);

    private final ProjectionRuntime<V> runtime;
    private final int generation;
    private final Parts parts;
    private final BuildProgress progress;

    /**
     * @param settle      how long other nodes may take to notice that a generation is followed
     * @param interrupted projections whose build ended because their store did not answer
     */
    record Parts(
            ProjectionEngine engine,
            ProjectionStates states,
            EventStorageEngine events,
            EventLog log,
            Node node,
            Duration settle,
            Set<String> interrupted) {

        /** Drops a generation that is not read; where its store does not answer, an operator can later. */
        void drop(String projection, int generation) {
            try {
                engine.drop(projection, generation);
            } catch (StoreUnavailable e) {
                LOG.warn("projection {}: generation {} could not be dropped: {}", projection, generation, e.getMessage());
                states.update(projection, state -> state.left(generation));
            }
        }
    }

    Rebuild(ProjectionRuntime<V> runtime, ProjectionState claimed, Parts parts) {
        this.runtime = runtime;
        this.generation = Objects.requireNonNull(claimed.candidate()).generation();
        this.parts = parts;
        this.progress = new BuildProgress(
                parts.states(), runtime.name(), parts.node(), generation, Objects.requireNonNull(claimed.rebuild()).total());
    }

    /** Ends in a switch, or with nothing left of what was built; answers whether the readers went over. */
    boolean run() {
        try {
            LOG.info("projection {} is being built as generation {}", runtime.name(), generation);
            var proof = build();
            follow();
            switchOver(proof);
            return true;
        } catch (BuildProgress.Cancelled e) {
            giveUp(Phase.CANCELLED, "cancelled");
        } catch (BuildProgress.ClaimLost e) {
            runtime.unfollow();
            LOG.warn("projection {}: generation {} is no longer built here", runtime.name(), generation);
        } catch (Verification.Mismatch e) {
            giveUp(Phase.FAILED, "not verified: " + e.getMessage());
        } catch (StoreUnavailable e) {
            parts.interrupted().add(runtime.name());
            giveUp(Phase.FAILED, e.getMessage());
        } catch (RuntimeException e) {
            LOG.error("projection {}: generation {} could not be built", runtime.name(), generation, e);
            giveUp(Phase.FAILED, e.getClass().getSimpleName());
        }
        return false;
    }

    void stop() {
        progress.stop();
    }

    private String build() {
        var store = parts.engine().store(runtime.projection(), generation);
        store.prepare();
        var builder = new GenerationBuilder<>(
                parts.engine(), runtime.projection(), generation, store, parts.events(), parts.log().head(), progress);
        var reached = builder.build();
        progress.phase(Phase.VERIFYING);
        var proof = new Verification(store, parts.engine().refold(runtime.projection()), progress).verify(builder.folded());
        parts.engine().begin(runtime.name(), generation, reached);
        return proof;
    }

    /**
     * Brings the candidate to where a read of it misses nothing that a read of the live generation shows: from a moment on
     * all writes wait for both, and what was appended before that moment is applied.
     */
    private void follow() {
        Generation<V> candidate;
        synchronized (runtime) {
            candidate = runtime.follow(generation);
            parts.states().update(runtime.name(), ProjectionState::follow);
        }
        if (runtime.isLive()) {
            pause(parts.settle());
        }
        catchUp(candidate, parts.log().head());
    }

    private void catchUp(Generation<V> candidate, long head) {
        while (parts.log().missing(parts.engine().position(candidate), head) > 0) {
            pause(LOOK);
        }
    }

    private void pause(Duration time) {
        var end = System.nanoTime() + time.toNanos();
        do {
            progress.tick();
            LockSupport.parkNanos(Math.min(LOOK.toNanos(), time.toNanos()));
        } while (System.nanoTime() < end);
    }

    private void switchOver(String proof) {
        progress.report();
        var end = progress.ended(Phase.SWITCHED, proof);
        parts.engine().store(runtime.projection(), generation).expose();
        synchronized (runtime) {
            parts.states().update(runtime.name(), state -> progress.isOurs(state) ? state.switched(end) : null);
            runtime.goLive(generation);
        }
        LOG.info("projection {} reads generation {}: {}, {} events/s", runtime.name(), generation, proof, Math.round(end.rate()));
    }

    private void giveUp(Phase phase, String message) {
        synchronized (runtime) {
            runtime.unfollow();
            parts.states().update(
                    runtime.name(), state -> progress.isOurs(state) ? state.abandoned(progress.ended(phase, message)) : null);
        }
        LOG.warn("projection {}: generation {} was given up: {}", runtime.name(), generation, message);
        parts.drop(runtime.name(), generation);
    }
}
