package io.rehearsal.query.rebuild;

import io.rehearsal.events.DomainEvent;
import io.rehearsal.events.EventParts;
import io.rehearsal.events.Refusal;
import io.rehearsal.events.operations.queries.VerifiedReadModels;
import io.rehearsal.events.operations.queries.VerifiedReadModels.Model;
import io.rehearsal.events.operations.queries.VerifiedReadModels.UnreadableEvent;
import io.rehearsal.events.operations.queries.VerifyReadModels;
import io.rehearsal.query.projection.Position;
import io.rehearsal.query.projection.ProjectionEngine;
import io.rehearsal.query.projection.ProjectionRuntime;
import io.rehearsal.query.projection.Projections;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.queryhandling.QueryHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Proves all events and all read models, without changing anything. */
@Component
class VerificationQueries {

    private static final Logger LOG = LoggerFactory.getLogger(VerificationQueries.class);
    private static final int MOST_TOLD = 100;

    private final Projections projections;
    private final ProjectionEngine engine;
    private final EventStorageEngine events;
    private final AtomicBoolean running = new AtomicBoolean();

    VerificationQueries(Projections projections, ProjectionEngine engine, EventStorageEngine events) {
        this.projections = projections;
        this.engine = engine;
        this.events = events;
    }

    @QueryHandler
    VerifiedReadModels verify(VerifyReadModels query) {
        if (!running.compareAndSet(false, true)) {
            throw new Refusal(Refusal.Reason.CONFLICT, Refusal.Subject.PROJECTION, "the read models are being verified already");
        }
        try {
            var reading = new Reading();
            reading.run();
            var models = projections.all().stream().map(runtime -> prove(runtime, reading.expected(runtime))).toList();
            return new VerifiedReadModels(reading.count, reading.unreadable, List.copyOf(reading.first), models);
        } finally {
            running.set(false);
        }
    }

    private <V> Model prove(ProjectionRuntime<V> runtime, Map<String, Long> expected) {
        try {
            return new ReadModelProof<>(runtime.name(), runtime.live().store(), engine.refold(runtime.projection()), expected).prove();
        } catch (RuntimeException e) {
            LOG.warn("projection {} cannot be verified", runtime.name(), e);
            return ReadModelProof.failed(runtime.name(), e);
        }
    }

    /** Everything once, from the first event to the head. */
    private final class Reading {

        private final Map<String, Map<String, Long>> expected = new HashMap<>();
        private final List<UnreadableEvent> first = new ArrayList<>();
        private long count;
        private long unreadable;

        Map<String, Long> expected(ProjectionRuntime<?> runtime) {
            return expected.getOrDefault(runtime.name(), Map.of());
        }

        void run() {
            try (var reader = new EventReader(events, null, _ -> true)) {
                for (var chunk = reader.next(); !chunk.isEmpty(); chunk = reader.next()) {
                    chunk.forEach(this::read);
                }
            }
        }

        private void read(TrackedEventMessage<?> event) {
            count++;
            var message = (DomainEventMessage<?>) event;
            try {
                for (var part : EventParts.of((DomainEvent) event.getPayload())) {
                    expect(message, part.getClass());
                }
            } catch (RuntimeException e) {
                unreadable++;
                if (first.size() < MOST_TOLD) {
                    first.add(new UnreadableEvent(Position.of(event.trackingToken()).index(), message.getAggregateIdentifier(), e.getClass().getSimpleName()));
                }
            }
        }

        private void expect(DomainEventMessage<?> message, Class<?> type) {
            for (var runtime : projections.all()) {
                if (runtime.projection().concerns(type)) {
                    expected.computeIfAbsent(runtime.name(), _ -> new HashMap<>())
                            .merge(message.getAggregateIdentifier(), message.getSequenceNumber(), Math::max);
                }
            }
        }
    }
}
