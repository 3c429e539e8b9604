package io.rehearsal.query.rebuild;

import io.rehearsal.events.operations.queries.ProjectionStatus.Phase;
import io.rehearsal.query.projection.EventLog;
import io.rehearsal.query.projection.Gaps;
import io.rehearsal.query.projection.Generation;
import io.rehearsal.query.projection.Locks;
import io.rehearsal.query.projection.Position;
import io.rehearsal.query.projection.Projection;
import io.rehearsal.query.projection.ProjectionEngine;
import io.rehearsal.query.projection.ProjectionRuntime;
import io.rehearsal.query.projection.ProjectionState;
import io.rehearsal.query.projection.ProjectionStates;
import io.rehearsal.query.projection.StoreUnavailable;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Builds one generation that this node has the lock for: folds, verifies, follows, and lets the readers go over. */
final class Rebuild<V> {

    private static final Logger LOG = LoggerFactory.getLogger(Rebuild.class);
    private static final Duration LOOK = Duration.ofMillis(5);
    private static final int BATCH = 1_000;

    private final ProjectionRuntime<V> runtime;
    private final int generation;
    private final Parts parts;
    private final Locks.Lock lock;
    private final BuildProgress progress;
    private @Nullable GenerationBuilder<V> builder;

    /**
     * @param settle      how long other nodes may take to notice that a generation is followed
     * @param interrupted projections whose build ended because their store did not answer
     */
    record Parts(
            ProjectionEngine engine,
            ProjectionStates states,
            EventStorageEngine events,
            EventLog log,
            Locks locks,
            Duration settle,
            Set<String> interrupted) {

        /** Drops a generation that is not read; where its store does not answer, an operator can later. */
        void drop(Projection<?> projection, int generation) {
            try {
                engine.drop(projection, generation);
            } catch (StoreUnavailable e) {
                LOG.warn("projection {}: generation {} could not be dropped: {}", projection.name(), generation, e.getMessage());
                states.update(projection.name(), state -> state.left(generation));
            }
        }
    }

    Rebuild(ProjectionRuntime<V> runtime, ProjectionState claimed, Locks.Lock lock, Parts parts) {
        this.runtime = runtime;
        this.generation = Objects.requireNonNull(claimed.candidate()).generation();
        this.parts = parts;
        this.lock = lock;
        this.progress = new BuildProgress(
                parts.states(), runtime.name(), lock, generation, Objects.requireNonNull(claimed.rebuild()).total());
    }

    String name() {
        return runtime.name();
    }

    void stop() {
        progress.stop();
    }

    /** Lets go of the lock, however it ended. */
    void close() {
        lock.close();
    }

    /** Goes a step on; a step that does not succeed ends in nothing left of what was built. */
    boolean attempt(Runnable step) {
        try {
            step.run();
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
            giveUp(Phase.FAILED, Objects.requireNonNull(e.getMessage()));
        } catch (RuntimeException e) {
            LOG.error("projection {}: generation {} could not be built", runtime.name(), generation, e);
            giveUp(Phase.FAILED, e.getClass().getSimpleName());
        }
        return false;
    }

    /** @param beside how many are built together */
    void begin(int beside) {
        LOG.info("projection {} is being built as generation {}", runtime.name(), generation);
        var store = parts.engine().store(runtime.projection(), generation);
        store.prepare();
        builder = new GenerationBuilder<>(
                parts.engine(), runtime.projection(), generation, store, parts.log().head(), beside, progress);
    }

    boolean concerns(Class<?> eventType) {
        return builder().concerns(eventType);
    }

    void fold(List<TrackedEventMessage<?>> events) {
        builder().fold(events);
    }

    void catchingUp() {
        progress.phase(Phase.CATCHING_UP);
    }

    private GenerationBuilder<V> builder() {
        return Objects.requireNonNull(builder);
    }

    /** Ends in a switch. @param reached the last event that was folded */
    void end(@Nullable TrackingToken reached) {
        var folded = builder().end();
        progress.phase(Phase.VERIFYING);
        var store = parts.engine().store(runtime.projection(), generation);
        var proof = new Verification<>(store, parts.engine().refold(runtime.projection()), progress).verify(folded);
        follow(Position.of(reached));
        switchOver(proof);
    }

    /**
     * Brings the candidate to where a read of it misses nothing that a read of the live generation shows: from a moment on
     * all writers fold into both, and what was appended before that moment is folded here.
     */
    private void follow(Position reached) {
        Generation<V> candidate;
        synchronized (runtime) {
            candidate = runtime.follow(generation);
            parts.states().update(runtime.name(), ProjectionState::follow);
        }
        if (runtime.isLive()) {
            pause(parts.settle());
        }
        catchUp(candidate, reached);
    }

    private void catchUp(Generation<V> candidate, Position from) {
        var gaps = new Gaps();
        gaps.begin(from);
        var position = from;
        for (var headers = parts.log().headers(position, BATCH); ; headers = parts.log().headers(position, BATCH)) {
            candidate.catchUp(headers.events());
            position = gaps.read(headers);
            progress.tick();
            if (headers.events().size() < BATCH) {
                return;
            }
        }
    }

    private void pause(Duration time) {
        var end = System.nanoTime() + time.toNanos();
        do {
            progress.tick();
            LockSupport.parkNanos(Math.min(LOOK.toNanos(), time.toNanos()));
        } while (System.nanoTime() - end < 0);
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
        parts.drop(runtime.projection(), generation);
    }
}
