package io.rehearsal.query.rebuild;

import io.rehearsal.query.projection.ProjectionRuntime;
import io.rehearsal.query.projection.ProjectionStates;
import io.rehearsal.query.projection.Projections;
import io.rehearsal.query.projection.StoreUnavailable;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Starts the projections, and returns when each has a generation to read that has caught up: no read comes back empty
 * because the read store was empty. A projection whose fold has changed is read as it was while it is built anew.
 */
@Component
public class ProjectionLifecycle implements SmartLifecycle {

    // After Axon's handlers (3,072 before the last), whom a fold's store may ask; before the web server (2,048) takes requests.
    private static final int PHASE = SmartLifecycle.DEFAULT_PHASE - 2_560;
    private static final Duration LOOK = Duration.ofMillis(20);
    private static final Duration REPORT = Duration.ofSeconds(5);
    private static final Logger LOG = LoggerFactory.getLogger(ProjectionLifecycle.class);

    private final Projections projections;
    private final ProjectionStates states;
    private final Rebuilds rebuilds;
    private final CaughtUp caughtUp;
    private final NodeSync sync;
    private volatile boolean running;

    ProjectionLifecycle(
            Projections projections, ProjectionStates states, Rebuilds rebuilds, CaughtUp caughtUp, NodeSync sync) {
        this.projections = projections;
        this.states = states;
        this.rebuilds = rebuilds;
        this.caughtUp = caughtUp;
        this.sync = sync;
    }

    @Override
    public void start() {
        projections.all().forEach(this::start);
        var head = caughtUp.head();
        projections.all().forEach(runtime -> catchUp(runtime, head));
        sync.start();
        running = true;
    }

    private void start(ProjectionRuntime<?> runtime) {
        try {
            startOrThrow(runtime);
        } catch (StoreUnavailable e) {
            LOG.warn("projection {} is picked up once its store answers: {}", runtime.name(), e.getMessage());
            var live = states.find(runtime.name()).live();
            if (live != null) {
                runtime.goLive(live.generation());
            }
            sync.missed(runtime);
        }
    }

    private void startOrThrow(ProjectionRuntime<?> runtime) {
        if (!runtime.answers()) {
            throw StoreUnavailable.away("it does not answer at the start", null);
        }
        var again = rebuilds.cleanUp(runtime);
        var live = states.find(runtime.name()).live();
        if (live == null || !runtime.canRead(live.generation())) {
            build(runtime);
            return;
        }
        runtime.goLive(live.generation());
        runtime.live().store().expose();
        if (again || live.version() != runtime.projection().version()) {
            rebuilds.start(runtime);
        }
    }

    /** Builds what is to be read, or waits for the node that does. */
    private void build(ProjectionRuntime<?> runtime) {
        var waited = 0L;
        while (!rebuilds.run(runtime)) {
            var state = states.find(runtime.name());
            if (state.candidate() == null && state.live() != null && runtime.canRead(state.live().generation())) {
                runtime.goLive(state.live().generation());
                return;
            }
            if (state.candidate() == null && rebuilds.isInterrupted(runtime)) {
                throw StoreUnavailable.away("its build was interrupted", null);
            }
            if (state.candidate() == null) {
                throw new IllegalStateException("projection " + runtime.name() + " could not be built");
            }
            LockSupport.parkNanos(LOOK.toNanos());
            if (waited++ % (REPORT.toMillis() / LOOK.toMillis()) == 0) {
                LOG.info("projection {} is being built by another node", runtime.name());
            }
            rebuilds.cleanUp(runtime);
        }
    }

    private void catchUp(ProjectionRuntime<?> runtime, long head) {
        var looks = 0L;
        if (!runtime.isLive()) {
            return;
        }
        for (var missing = caughtUp.missing(runtime.live(), head); missing > 0; missing = caughtUp.missing(runtime.live(), head)) {
            if (runtime.isAway()) {
                sync.missed(runtime);
                return;
            }
            if (looks++ % (REPORT.toMillis() / LOOK.toMillis()) == 0) {
                LOG.info("projection {} catches up: {} events to go", runtime.name(), missing);
                if (!runtime.answers()) {
                    sync.missed(runtime);
                    return;
                }
            }
            LockSupport.parkNanos(LOOK.toNanos());
        }
        LOG.info("projection {} is live as generation {}", runtime.name(), runtime.live().number());
    }

    @Override
    public void stop() {
        running = false;
        sync.stop();
        rebuilds.stop();
        projections.stop();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
