package io.rehearsal.query.projection;

import io.rehearsal.events.EventType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

/** The positions of events in memory. */
public final class MemoryEventLog implements EventLog {

    private final EventStorageEngine engine;

    public MemoryEventLog(EventStorageEngine engine) {
        this.engine = engine;
    }

    @Override
    public long head() {
        return Position.of(engine.createHeadToken()).index();
    }

    @Override
    public long missing(Position covered, long upTo) {
        return uncovered(covered).filter(event -> position(event) <= upTo).count();
    }

    @Override
    public Optional<Instant> oldestMissing(Position covered) {
        return uncovered(covered).findFirst().map(EventMessage::getTimestamp);
    }

    @Override
    public Headers headers(Position after, int limit) {
        return new Headers(uncovered(after).limit(limit)
                .map(event -> new Header(position(event), ((DomainEventMessage<?>) event).getAggregateIdentifier(),
                        ((DomainEventMessage<?>) event).getSequenceNumber(), event.getPayloadType().getAnnotation(EventType.class).name(),
                        event.getPayloadType().getAnnotation(EventType.class).revision()))
                .toList(), 0, 0);
    }

    @Override
    public Map<String, Long> positions(Collection<String> eventIds) {
        return uncovered(Position.START)
                .filter(event -> eventIds.contains(event.getIdentifier()))
                .collect(Collectors.toMap(EventMessage::getIdentifier, MemoryEventLog::position));
    }

    @Override
    public List<Place> find(String type, long after, int limit) {
        return uncovered(new Position(after, Set.of()))
                .filter(event -> event.getPayloadType().getAnnotation(EventType.class).name().equals(type))
                .limit(limit)
                .map(event -> new Place(position(event), ((DomainEventMessage<?>) event).getAggregateIdentifier(),
                        ((DomainEventMessage<?>) event).getSequenceNumber()))
                .toList();
    }

    @Override
    public TrackingToken after(long position) {
        return new GlobalSequenceTrackingToken(position);
    }

    private Stream<? extends TrackedEventMessage<?>> uncovered(Position covered) {
        return engine.readEvents(null, false).filter(event -> !covered.covers(position(event)));
    }

    private static long position(TrackedEventMessage<?> event) {
        return Position.of(event.trackingToken()).index();
    }
}
