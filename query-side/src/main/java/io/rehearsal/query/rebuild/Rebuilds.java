package io.rehearsal.query.rebuild;

import io.rehearsal.events.Refusal;
import io.rehearsal.events.Refusal.Reason;
import io.rehearsal.events.Refusal.Subject;
import io.rehearsal.query.projection.EventLog;
import io.rehearsal.query.projection.Node;
import io.rehearsal.query.projection.Position;
import io.rehearsal.query.projection.ProjectionEngine;
import io.rehearsal.query.projection.ProjectionRuntime;
import io.rehearsal.query.projection.ProjectionState;
import io.rehearsal.query.projection.ProjectionStates;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.springframework.stereotype.Component;

/** Begins, cancels and cleans up after rebuilds; of each projection one runs at a time, on one node. */
@Component
class Rebuilds {

    // Longer than the nodes take to look at the states again.
    private static final Duration SETTLE = NodeSync.INTERVAL.multipliedBy(3).dividedBy(2);

    private final Rebuild.Parts parts;
    private final ProjectionStates states;
    private final Map<String, Rebuild<?>> running = new ConcurrentHashMap<>();

    Rebuilds(ProjectionEngine engine, ProjectionStates states, EventStorageEngine events, EventLog log, Node node) {
        this.parts = new Rebuild.Parts(engine, states, events, log, node, SETTLE, ConcurrentHashMap.newKeySet());
        this.states = states;
    }

    /** Builds in a thread of its own. @throws Refusal with {@code CONFLICT} where a build runs */
    void start(ProjectionRuntime<?> runtime) {
        var rebuild = claim(runtime).orElseThrow(() -> new Refusal(Reason.CONFLICT, Subject.PROJECTION,
                "a rebuild of this projection runs already"));
        Thread.ofPlatform().daemon().name("rebuild-" + runtime.name()).start(() -> run(runtime, rebuild));
    }

    /** Builds and returns when that is done; answers false where another node builds or the build failed. */
    boolean run(ProjectionRuntime<?> runtime) {
        return claim(runtime).map(rebuild -> run(runtime, rebuild)).orElse(false);
    }

    private boolean run(ProjectionRuntime<?> runtime, Rebuild<?> rebuild) {
        try {
            return rebuild.run();
        } finally {
            running.remove(runtime.name());
        }
    }

    /** Whether the last build ended because the store did not answer, so that it is still wanted. */
    boolean isInterrupted(ProjectionRuntime<?> runtime) {
        return parts.interrupted().contains(runtime.name());
    }

    /** Lets go of what this node builds. */
    void stop() {
        running.values().forEach(Rebuild::stop);
    }

    /** @throws Refusal with {@code CONFLICT} where no build runs */
    void cancel(ProjectionRuntime<?> runtime) {
        states.update(runtime.name(), state -> {
            if (state.candidate() == null) {
                throw new Refusal(Reason.CONFLICT, Subject.PROJECTION, "no rebuild of this projection runs");
            }
            return state.cancelled() ? null : state.cancel();
        });
    }

    /** Drops what is no longer read; answers how many generations that were. */
    int dropRetired(ProjectionRuntime<?> runtime) {
        runtime.retire(Instant.MAX);
        var retired = states.find(runtime.name()).retired();
        retired.forEach(generation -> parts.engine().drop(runtime.name(), generation));
        states.update(runtime.name(), state -> state.retired().isEmpty() ? null : state.without(retired));
        return retired.size();
    }

    /** Removes what a dead node left half built; answers whether there was something, and it was still wanted. */
    boolean cleanUp(ProjectionRuntime<?> runtime) {
        var left = states.find(runtime.name());
        if (running.containsKey(runtime.name()) || left.candidate() == null || left.isClaimedByOther(parts.node().id(), Instant.now())) {
            return false;
        }
        if (!states.replace(left.abandoned(null))) {
            return false;
        }
        parts.drop(runtime.name(), left.candidate().generation());
        return !left.cancelled();
    }

    private Optional<Rebuild<?>> claim(ProjectionRuntime<?> runtime) {
        var state = states.find(runtime.name());
        if (state.candidate() != null) {
            return Optional.empty();
        }
        var begun = state.begin(runtime.projection().version(), BuildProgress.claim(parts.node()), Instant.now(), total());
        var rebuild = rebuild(runtime, begun);
        if (running.putIfAbsent(runtime.name(), rebuild) != null) {
            return Optional.empty();
        }
        if (states.replace(begun)) {
            parts.interrupted().remove(runtime.name());
            return Optional.of(rebuild);
        }
        running.remove(runtime.name());
        return Optional.empty();
    }

    private <V> Rebuild<V> rebuild(ProjectionRuntime<V> runtime, ProjectionState begun) {
        return new Rebuild<>(runtime, begun, parts);
    }

    private long total() {
        return parts.log().missing(Position.START, Long.MAX_VALUE);
    }
}
