package io.rehearsal.query.rebuild;

import io.rehearsal.events.operations.ListProjections;
import io.rehearsal.events.operations.ProjectionStatus;
import io.rehearsal.events.operations.ProjectionStatus.State;
import io.rehearsal.query.projection.EventLog;
import io.rehearsal.query.projection.ProjectionEngine;
import io.rehearsal.query.projection.ProjectionRuntime;
import io.rehearsal.query.projection.ProjectionState;
import io.rehearsal.query.projection.ProjectionStates;
import io.rehearsal.query.projection.Projections;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Tells how every projection stands. */
@Component
public class StatusQueries {

    private final Projections projections;
    private final ProjectionEngine engine;
    private final ProjectionStates states;
    private final EventLog log;

    StatusQueries(Projections projections, ProjectionEngine engine, ProjectionStates states, EventLog log) {
        this.projections = projections;
        this.engine = engine;
        this.states = states;
        this.log = log;
    }

    @QueryHandler
    public List<ProjectionStatus> list(ListProjections query) {
        var head = log.head();
        return projections.all().stream().map(runtime -> status(runtime, head)).toList();
    }

    /** How many appended events the live generation has still to apply. */
    public long lagEvents(ProjectionRuntime<?> runtime) {
        return log.missing(engine.position(runtime.live()), Long.MAX_VALUE);
    }

    /** How many documents of the live generation are parked. */
    public long deadLetters(ProjectionRuntime<?> runtime) {
        return engine.deadLetters(runtime.live());
    }

    private ProjectionStatus status(ProjectionRuntime<?> runtime, long head) {
        var live = runtime.live();
        var state = states.find(runtime.name());
        var position = engine.position(live);
        var lag = log.oldestMissing(position).map(oldest -> Duration.between(oldest, Instant.now())).orElse(Duration.ZERO);
        return new ProjectionStatus(
                runtime.name(),
                state.live() == null ? runtime.projection().version() : state.live().version(),
                live.number(),
                state(runtime, state),
                position.index(),
                head,
                log.missing(position, head),
                lag.isNegative() ? Duration.ZERO : lag,
                live.store().count(),
                engine.deadLetters(live),
                state.rebuild());
    }

    private static State state(ProjectionRuntime<?> runtime, ProjectionState state) {
        if (state.candidate() != null) {
            return State.REBUILDING;
        }
        return switch (runtime.live().condition()) {
            case RUNNING -> State.LIVE;
            case FAILING -> State.FAILED;
            case STOPPED -> State.STOPPED;
        };
    }
}
