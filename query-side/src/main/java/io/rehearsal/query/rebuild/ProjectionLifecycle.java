package io.rehearsal.query.rebuild;

import io.rehearsal.query.projection.EventLog;
import io.rehearsal.query.projection.Followers;
import io.rehearsal.query.projection.ProjectionRuntime;
import io.rehearsal.query.projection.ProjectionStates;
import io.rehearsal.query.projection.Projections;
import io.rehearsal.query.projection.StoreUnavailable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Logger LOG = LoggerFactory.getLogger(ProjectionLifecycle.class);

    private final Projections projections;
    private final ProjectionStates states;
    private final Rebuilds rebuilds;
    private final Followers followers;
    private final EventLog log;
    private final NodeSync sync;
    private volatile boolean running;

    ProjectionLifecycle(
            Projections projections, ProjectionStates states, Rebuilds rebuilds, Followers followers, EventLog log, NodeSync sync) {
        this.projections = projections;
        this.states = states;
        this.rebuilds = rebuilds;
        this.followers = followers;
        this.log = log;
        this.sync = sync;
    }

    @Override
    public void start() {
        states.bringOver(name -> projections.all().stream().anyMatch(it -> it.name().equals(name) && it.isKeptElsewhere()));
        var head = log.head();
        var unbuilt = new ArrayList<ProjectionRuntime<?>>();
        for (var runtime : projections.all()) {
            if (!start(runtime)) {
                unbuilt.add(runtime);
            }
        }
        build(unbuilt);
        followers.start(head);
        projections.all().forEach(runtime -> catchUp(runtime, head));
        sync.start();
        running = true;
    }

    /** Answers false where there is nothing to read yet. */
    private boolean start(ProjectionRuntime<?> runtime) {
        try {
            return startOrThrow(runtime);
        } catch (StoreUnavailable e) {
            LOG.warn("projection {} is picked up once its store answers: {}", runtime.name(), e.getMessage());
            var live = states.find(runtime.name()).live();
            if (live != null) {
                runtime.goLive(live.generation());
            }
            sync.missed(runtime);
            return true;
        }
    }

    private boolean startOrThrow(ProjectionRuntime<?> runtime) {
        if (!runtime.answers()) {
            throw StoreUnavailable.away("it does not answer at the start", null);
        }
        var again = rebuilds.cleanUp(runtime, states.find(runtime.name()));
        var live = states.find(runtime.name()).live();
        if (live == null || !runtime.canRead(live.generation())) {
            return false;
        }
        runtime.goLive(live.generation());
        runtime.live().store().expose();
        if (again || live.version() != runtime.projection().version()) {
            rebuilds.start(runtime);
        }
        return true;
    }

    /** Builds what is to be read, reading the events once, or waits for the node that does. */
    private void build(List<ProjectionRuntime<?>> unbuilt) {
        if (!unbuilt.isEmpty()) {
            rebuilds.run(unbuilt);
            unbuilt.forEach(this::await);
        }
    }

    private void await(ProjectionRuntime<?> runtime) {
        var waited = 0L;
        while (!runtime.isLive()) {
            var state = states.find(runtime.name());
            if (state.candidate() == null && state.live() != null && runtime.canRead(state.live().generation())) {
                runtime.goLive(state.live().generation());
                return;
            }
            if (state.candidate() == null && rebuilds.isInterrupted(runtime)) {
                LOG.warn("projection {} is picked up once its store answers", runtime.name());
                sync.missed(runtime);
                return;
            }
            if (state.candidate() == null) {
                throw new IllegalStateException("projection " + runtime.name() + " could not be built");
            }
            LockSupport.parkNanos(LOOK.toNanos());
            if (waited++ % (REPORT.toMillis() / LOOK.toMillis()) == 0) {
                LOG.info("projection {} is being built by another node", runtime.name());
                if (rebuilds.cleanUp(runtime, state)) {
                    rebuilds.run(List.of(runtime));
                }
            }
        }
    }

    /** Whoever follows, this node or another, comes to the head; where nobody gets on, what is there is read. */
    private void catchUp(ProjectionRuntime<?> runtime, long head) {
        var seen = followers.position(runtime.name());
        var since = System.nanoTime();
        for (var looks = 0L; runtime.isLive() && log.missing(seen, head) > 0; looks++) {
            if (runtime.isAway() || looks % (REPORT.toMillis() / LOOK.toMillis()) == 0 && !runtime.answers()) {
                sync.missed(runtime);
                return;
            }
            LockSupport.parkNanos(LOOK.toNanos());
            var now = followers.position(runtime.name());
            if (!now.equals(seen)) {
                seen = now;
                since = System.nanoTime();
            } else if (System.nanoTime() - since > PATIENCE.toNanos()) {
                LOG.warn("projection {} is read as it stands: nobody catches up with {} events", runtime.name(), log.missing(seen, head));
                break;
            }
        }
        if (runtime.isLive()) {
            LOG.info("projection {} is live as generation {}", runtime.name(), runtime.live().number());
        }
    }

    @Override
    public void stop() {
        running = false;
        sync.stop();
        rebuilds.stop();
        followers.stop();
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
