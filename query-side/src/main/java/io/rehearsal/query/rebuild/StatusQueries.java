package io.rehearsal.query.rebuild;

import io.rehearsal.events.operations.queries.ListProjections;
import io.rehearsal.events.operations.queries.ProjectionStatus;
import io.rehearsal.events.operations.queries.ProjectionStatus.State;
import io.rehearsal.query.projection.Condition;
import io.rehearsal.query.projection.EventLog;
import io.rehearsal.query.projection.Followers;
import io.rehearsal.query.projection.Generation;
import io.rehearsal.query.projection.Position;
import io.rehearsal.query.projection.ProjectionEngine;
import io.rehearsal.query.projection.ProjectionRuntime;
import io.rehearsal.query.projection.ProjectionState;
import io.rehearsal.query.projection.ProjectionStates;
import io.rehearsal.query.projection.Projections;
import io.rehearsal.query.projection.StoreUnavailable;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Tells how every projection stands. */
@Component
public class StatusQueries {

    private final Projections projections;
    private final ProjectionEngine engine;
    private final ProjectionStates states;
    private final Followers followers;
    private final EventLog log;

    StatusQueries(Projections projections, ProjectionEngine engine, ProjectionStates states, Followers followers, EventLog log) {
        this.projections = projections;
        this.engine = engine;
        this.states = states;
        this.followers = followers;
        this.log = log;
    }

    @QueryHandler
    public List<ProjectionStatus> list(ListProjections query) {
        var head = log.head();
        var known = states.findAll();
        var lags = new HashMap<Position, Lag>();
        return projections.all().stream()
                .map(runtime -> status(runtime, known.getOrDefault(runtime.name(), ProjectionState.none(runtime.name())), head, lags))
                .toList();
    }

    /** How many appended events nobody has looked at yet whether they are folded. */
    public long lagEvents(ProjectionRuntime<?> runtime) {
        return lag(followers.position(runtime.name()), log.head()).events();
    }

    /** How many documents of the live generation are parked. */
    public long deadLetters(ProjectionRuntime<?> runtime) {
        return runtime.current().map(engine::deadLetters).orElse(0L);
    }

    private record Lag(long events, Duration time) {
    }

    /** Reads no more of the events than are missing. */
    private Lag lag(Position position, long head) {
        if (position.index() >= head) {
            return new Lag(0, Duration.ZERO);
        }
        var time = log.oldestMissing(position).map(oldest -> Duration.between(oldest, Instant.now())).orElse(Duration.ZERO);
        return new Lag(log.missing(position, head), time.isNegative() ? Duration.ZERO : time);
    }

    private ProjectionStatus status(ProjectionRuntime<?> runtime, ProjectionState state, long head, Map<Position, Lag> lags) {
        var position = followers.position(runtime.name());
        var lag = lags.computeIfAbsent(position, it -> lag(it, head));
        var documents = documents(runtime);
        return new ProjectionStatus(
                runtime.name(),
                state.live() == null ? runtime.projection().version() : state.live().version(),
                runtime.current().map(Generation::number).orElse(0),
                documents == ProjectionStatus.UNKNOWN ? State.FAILED : state(runtime, state),
                position.index(),
                head,
                lag.events(),
                lag.time(),
                documents,
                deadLetters(runtime),
                state.retired().size(),
                state.rebuild());
    }

    /** Not asked of a store that did not answer a moment ago: who wants to know how things stand should not have to wait. */
    private static long documents(ProjectionRuntime<?> runtime) {
        try {
            return runtime.isAway() ? ProjectionStatus.UNKNOWN : runtime.current().map(live -> live.store().count()).orElse(0L);
        } catch (StoreUnavailable e) {
            return ProjectionStatus.UNKNOWN;
        }
    }

    private static State state(ProjectionRuntime<?> runtime, ProjectionState state) {
        if (state.candidate() != null) {
            return State.REBUILDING;
        }
        return switch (runtime.current().map(Generation::condition).orElse(Condition.AWAY)) {
            case RUNNING -> State.LIVE;
            case FAILING, AWAY -> State.FAILED;
            case STOPPED -> State.STOPPED;
        };
    }
}
