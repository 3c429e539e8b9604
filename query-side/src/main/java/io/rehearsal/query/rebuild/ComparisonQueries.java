package io.rehearsal.query.rebuild;

import io.rehearsal.events.Refusal;
import io.rehearsal.events.Refusal.Reason;
import io.rehearsal.events.Refusal.Subject;
import io.rehearsal.events.operations.queries.CompareGenerations;
import io.rehearsal.events.operations.queries.GenerationComparison;
import io.rehearsal.query.projection.Generation;
import io.rehearsal.query.projection.ProjectionEngine;
import io.rehearsal.query.projection.ProjectionRuntime;
import io.rehearsal.query.projection.ProjectionState;
import io.rehearsal.query.projection.ProjectionStates;
import io.rehearsal.query.projection.Projections;
import java.util.concurrent.atomic.AtomicBoolean;
import org.axonframework.queryhandling.QueryHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.mapping.MappingException;
import org.springframework.stereotype.Component;

/** Compares two generations of a projection, without changing anything. */
@Component
class ComparisonQueries {

    private static final Logger LOG = LoggerFactory.getLogger(ComparisonQueries.class);

    private final Projections projections;
    private final ProjectionEngine engine;
    private final ProjectionStates states;
    private final AtomicBoolean running = new AtomicBoolean();

    ComparisonQueries(Projections projections, ProjectionEngine engine, ProjectionStates states) {
        this.projections = projections;
        this.engine = engine;
        this.states = states;
    }

    @QueryHandler
    GenerationComparison compare(CompareGenerations query) {
        var runtime = projections.runtime(query.projection());
        if (!running.compareAndSet(false, true)) {
            throw new Refusal(Reason.CONFLICT, Subject.PROJECTION, "two generations are being compared already");
        }
        try {
            return compare(runtime, states.find(runtime.name()));
        } finally {
            running.set(false);
        }
    }

    private <V> GenerationComparison compare(ProjectionRuntime<V> runtime, ProjectionState state) {
        var live = runtime.current().orElseThrow(ComparisonQueries::alone);
        var candidate = state.candidate();
        int other = candidate != null ? candidate.generation()
                : state.retired().stream().filter(number -> number != live.number()).max(Integer::compare).orElseThrow(ComparisonQueries::alone);
        return comparison(runtime, live, other, candidate != null);
    }

    private <V> GenerationComparison comparison(ProjectionRuntime<V> runtime, Generation<V> live, int other, boolean building) {
        try {
            return new StoreComparison<>(runtime.projection(), live.store(), engine.store(runtime.projection(), other))
                    .compare(live.number(), other, building);
        } catch (MappingException | IllegalArgumentException e) {
            LOG.warn("projection {}: generation {} is of a shape that today's fold does not read", runtime.name(), other, e);
            throw new Refusal(Reason.CONFLICT, Subject.PROJECTION, "the other generation is of an older shape");
        }
    }

    private static Refusal alone() {
        return new Refusal(Reason.NOT_FOUND, Subject.PROJECTION, "there is no other generation to compare with");
    }
}
