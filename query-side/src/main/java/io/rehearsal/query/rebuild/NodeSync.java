package io.rehearsal.query.rebuild;

import io.rehearsal.query.projection.ProjectionRuntime;
import io.rehearsal.query.projection.ProjectionStates;
import io.rehearsal.query.projection.Projections;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Follows what other nodes decide: which generation is read, which is followed, and whose build was left behind. Notices so
 * that the read store was away, and is back.
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
    private final Set<ProjectionRuntime<?>> away = new HashSet<>();
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("projection-sync").factory());

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

    private void look() {
        for (var runtime : projections.all()) {
            try {
                look(runtime);
                if (rebuilds.cleanUp(runtime)) {
                    rebuilds.start(runtime);
                }
            } catch (RuntimeException e) {
                away.add(runtime);
                LOG.warn("projection {} cannot be looked after: {}", runtime.name(), e.getClass().getName());
            }
        }
    }

    private void look(ProjectionRuntime<?> runtime) {
        synchronized (runtime) {
            var state = states.find(runtime.name());
            if (away.contains(runtime)) {
                runtime.resume();
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
            runtime.retire(Instant.now().minus(GRACE));
        }
    }
}
