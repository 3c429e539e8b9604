package io.rehearsal.query.rebuild;

import io.rehearsal.events.Refusal;
import io.rehearsal.events.Refusal.Reason;
import io.rehearsal.events.Refusal.Subject;
import io.rehearsal.query.projection.EventLog;
import io.rehearsal.query.projection.Locks;
import io.rehearsal.query.projection.Position;
import io.rehearsal.query.projection.ProjectionEngine;
import io.rehearsal.query.projection.ProjectionRuntime;
import io.rehearsal.query.projection.ProjectionState;
import io.rehearsal.query.projection.ProjectionStates;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.springframework.stereotype.Component;

/** Begins, cancels and cleans up after rebuilds; of each projection one runs at a time, on one node, which has the lock for it. */
@Component
class Rebuilds {

    // Longer than the nodes take to look at the states again.
    private static final Duration SETTLE = NodeSync.INTERVAL.multipliedBy(2);

    private final Rebuild.Parts parts;
    private final ProjectionStates states;
    private final Map<String, Rebuild<?>> running = new ConcurrentHashMap<>();

    Rebuilds(ProjectionEngine engine, ProjectionStates states, EventStorageEngine events, EventLog log, Locks locks) {
        this.parts = new Rebuild.Parts(engine, states, events, log, locks, SETTLE, ConcurrentHashMap.newKeySet());
        this.states = states;
    }

    /** Builds in a thread of its own, reading the events once for all. @throws Refusal with {@code CONFLICT} where a build of one runs */
    void start(Collection<? extends ProjectionRuntime<?>> runtimes) {
        var claimed = new ArrayList<Rebuild<?>>();
        for (var runtime : runtimes) {
            claim(runtime).ifPresent(claimed::add);
        }
        if (claimed.isEmpty() && !runtimes.isEmpty()) {
            throw new Refusal(Reason.CONFLICT, Subject.PROJECTION, "a rebuild of this projection runs already");
        }
        Thread.ofPlatform().daemon().name("rebuild").start(() -> run(claimed));
    }

    void start(ProjectionRuntime<?> runtime) {
        start(List.of(runtime));
    }

    /** Builds and returns when that is done. What is built by another node, or cannot be, is left out. */
    void run(Collection<? extends ProjectionRuntime<?>> runtimes) {
        run(runtimes.stream().flatMap(runtime -> claim(runtime).stream()).toList());
    }

    private void run(List<Rebuild<?>> rebuilds) {
        try {
            new BuildReading(parts.events(), rebuilds).run();
        } finally {
            for (var rebuild : rebuilds) {
                running.remove(rebuild.name());
                rebuild.close();
            }
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
        runtime.retire(System.nanoTime());
        var retired = states.find(runtime.name()).retired();
        retired.forEach(generation -> parts.engine().drop(runtime.projection(), generation));
        states.update(runtime.name(), state -> state.retired().isEmpty() ? null : state.without(retired));
        return retired.size();
    }

    /** Removes what a dead node left half built; answers whether there was something, and it was still wanted. */
    boolean cleanUp(ProjectionRuntime<?> runtime, ProjectionState state) {
        if (running.containsKey(runtime.name()) || state.candidate() == null) {
            return false;
        }
        try (var lock = lock(runtime).orElse(null)) {
            if (lock == null) {
                return false;
            }
            var left = states.find(runtime.name());
            if (left.candidate() == null || !states.replace(left.abandoned(null))) {
                return false;
            }
            parts.drop(runtime.projection(), left.candidate().generation());
            return !left.cancelled();
        }
    }

    private Optional<Locks.Lock> lock(ProjectionRuntime<?> runtime) {
        return parts.locks().tryAcquire("build-" + runtime.name());
    }

    private Optional<Rebuild<?>> claim(ProjectionRuntime<?> runtime) {
        var lock = lock(runtime).orElse(null);
        if (lock == null) {
            return Optional.empty();
        }
        var state = states.find(runtime.name());
        if (state.candidate() == null) {
            var begun = state.begin(runtime.projection().version(), Instant.now(), total());
            if (states.replace(begun)) {
                Rebuild<?> rebuild = rebuild(runtime, begun, lock);
                running.put(runtime.name(), rebuild);
                parts.interrupted().remove(runtime.name());
                return Optional.of(rebuild);
            }
        }
        lock.close();
        return Optional.empty();
    }

    private <V> Rebuild<V> rebuild(ProjectionRuntime<V> runtime, ProjectionState begun, Locks.Lock lock) {
        return new Rebuild<>(runtime, begun, lock, parts);
    }

    private long total() {
        return parts.log().missing(Position.START, Long.MAX_VALUE);
    }
}
