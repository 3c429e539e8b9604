package io.rehearsal.query.projection;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.springframework.stereotype.Component;

/** Reads the event store: aggregates from their first event on, never from a snapshot. */
@Component
public class AggregateStreams {

    private final EventStorageEngine engine;

    public AggregateStreams(EventStorageEngine engine) {
        this.engine = engine;
    }

    /** The aggregate's events, oldest first; empty where there is no such aggregate. */
    public List<? extends DomainEventMessage<?>> read(String aggregateId) {
        return engine.readEvents(aggregateId, 0).asStream().toList();
    }

    /** The aggregate's first events, oldest first. */
    public List<? extends DomainEventMessage<?>> readFirst(String aggregateId, long most) {
        return engine.readEvents(aggregateId, 0).asStream().limit(most).toList();
    }

    /** How many events the aggregate has. */
    public long count(String aggregateId) {
        return engine.lastSequenceNumberFor(aggregateId).map(last -> last + 1).orElse(0L);
    }

    /** The aggregate's events from a sequence number on, oldest first. */
    public List<? extends DomainEventMessage<?>> readFrom(String aggregateId, long first) {
        return engine.readEvents(aggregateId, first).asStream().toList();
    }

    /** The aggregate's event with this sequence number. */
    public Optional<? extends DomainEventMessage<?>> read(String aggregateId, long sequence) {
        return engine.readEvents(aggregateId, sequence).asStream().filter(event -> event.getSequenceNumber() == sequence).findFirst();
    }

    /** All events after a position, in the order of their positions; closed by the caller. */
    public Stream<? extends TrackedEventMessage<?>> readAll(TrackingToken after) {
        return engine.readEvents(after, false);
    }
}
