package io.rehearsal.query.rebuild;

import io.rehearsal.query.projection.ProjectionRuntime;
import io.rehearsal.query.projection.ProjectionState;
import io.rehearsal.query.projection.ProjectionStates;
import io.rehearsal.query.projection.Projections;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Follows what other nodes decide: which generation is read, which is followed, and whose build was left behind. Notices so
 * that a store was away, and is back.
 */
@Component
class NodeSync {

    static final Duration INTERVAL = Duration.ofSeconds(1);
    // As long as other nodes may still read what this one has gone over from.
    private static final Duration GRACE = INTERVAL.multipliedBy(10);
    private static final Logger LOG = LoggerFactory.getLogger(NodeSync.class);

    private final Projections projections;
    private final ProjectionStates states;
    private final Rebuilds rebuilds;
    private final Set<ProjectionRuntime<?>> away = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService timer =
            Executors.newScheduledThreadPool(1, Thread.ofPlatform().daemon().name("projection-sync-", 0).factory());

    NodeSync(Projections projections, ProjectionStates states, Rebuilds rebuilds) {
        this.projections = projections;
        this.states = states;
        this.rebuilds = rebuilds;
    }

    void start() {
        timer.scheduleWithFixedDelay(this::look, INTERVAL.toMillis(), INTERVAL.toMillis(), TimeUnit.MILLISECONDS);
    }

    void stop() {
        timer.shutdownNow();
    }

    /** Tells that a projection could not be started as it should, because its store did not answer. */
    void missed(ProjectionRuntime<?> runtime) {
        away.add(runtime);
    }

    private void look() {
        Map<String, ProjectionState> known;
        try {
            known = states.findAll();
        } catch (RuntimeException e) {
            away.addAll(projections.all());
            LOG.warn("the projections cannot be looked after: {}", e.getClass().getName());
            return;
        }
        projections.all().forEach(runtime ->
                look(runtime, known.getOrDefault(runtime.name(), ProjectionState.none(runtime.name()))));
    }

    private void look(ProjectionRuntime<?> runtime, ProjectionState state) {
        try {
            var isDoubtful = away.contains(runtime) || runtime.isAway() || rebuilds.isInterrupted(runtime);
            if (isDoubtful && !runtime.answers()) {
                away.add(runtime);
                return;
            }
            follow(runtime, state);
            if (rebuilds.cleanUp(runtime, state) || rebuilds.isInterrupted(runtime)) {
                rebuilds.start(runtime);
            }
        } catch (RuntimeException e) {
            away.add(runtime);
            LOG.warn("projection {} cannot be looked after: {}", runtime.name(), e.getClass().getName());
        }
    }

    private void follow(ProjectionRuntime<?> runtime, ProjectionState seen) {
        synchronized (runtime) {
            if (runtime.agreesWith(seen) && !away.contains(runtime) && !runtime.isAway()) {
                runtime.retire(System.nanoTime() - GRACE.toNanos());
                return;
            }
            // Between looking and holding the monitor this node may have changed it.
            var state = states.find(runtime.name());
            if (away.contains(runtime) || runtime.isAway()) {
                pickUp(runtime, state);
                away.remove(runtime);
            }
            if (state.live() != null) {
                runtime.goLive(state.live().generation());
            }
            if (state.candidate() == null) {
                runtime.unfollow();
            } else if (state.following()) {
                runtime.follow(state.candidate().generation());
            }
        }
    }

    /** Goes on with what is there; where the store has come back without it, or never had it, builds it. */
    private void pickUp(ProjectionRuntime<?> runtime, ProjectionState state) {
        runtime.resume();
        var isThere = state.live() == null ? runtime.isLive() : runtime.canRead(state.live().generation());
        if (!isThere && state.candidate() == null) {
            rebuilds.start(runtime);
        } else if (isThere) {
            runtime.current().ifPresent(live -> live.store().expose());
        }
    }
}
