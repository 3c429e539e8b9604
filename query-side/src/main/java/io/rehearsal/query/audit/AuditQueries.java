package io.rehearsal.query.audit;

import io.rehearsal.events.operations.queries.CountHistory;
import io.rehearsal.events.operations.queries.EventRecord;
import io.rehearsal.events.operations.queries.ListEvents;
import io.rehearsal.events.operations.queries.ListHistory;
import io.rehearsal.events.resume.events.ResumeEvent;
import io.rehearsal.query.projection.AggregateStreams;
import io.rehearsal.query.projection.EventLog;
import io.rehearsal.query.projection.Position;
import io.rehearsal.query.resume.ContentTrail;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Shows what happened, from the events and nothing else. */
@Component
class AuditQueries {

    private static final int MOST = 1000;

    private final AggregateStreams streams;
    private final EventLog log;

    AuditQueries(AggregateStreams streams, EventLog log) {
        this.streams = streams;
        this.log = log;
    }

    /** What an event did to a resume's content shows only beside what was before it: those before the page are followed, and not told. */
    @QueryHandler
    List<EventRecord> list(ListHistory query) {
        var events = query.limit() == 0 ? streams.read(query.aggregateId()) : streams.readFirst(query.aggregateId(), (long) query.offset() + query.limit());
        int first = Math.min(query.offset(), events.size());
        var trail = new ContentTrail();
        events.subList(0, first).forEach(event -> follow(trail, event));
        var page = events.subList(first, events.size());
        var positions = log.positions(page.stream().map(EventMessage::getIdentifier).toList());
        return page.stream()
                .map(event -> EventRecords.of(event, positions.getOrDefault(event.getIdentifier(), 0L), trail::follow))
                .toList();
    }

    /** One that cannot be read is passed over here as where it is told. */
    private static void follow(ContentTrail trail, DomainEventMessage<?> event) {
        try {
            if (event.getPayload() instanceof ResumeEvent it) {
                trail.follow(it);
            }
        } catch (RuntimeException unreadable) {
            // EventRecords tells it where it stands on the page.
        }
    }

    @QueryHandler
    long count(CountHistory query) {
        return streams.count(query.aggregateId());
    }

    @QueryHandler
    List<EventRecord> list(ListEvents query) {
        var limit = Math.clamp(query.limit(), 1, MOST);
        var after = Math.max(0, query.after());
        return query.type() == null ? every(after, limit) : ofType(query.type(), after, limit);
    }

    private List<EventRecord> every(long after, int limit) {
        try (var events = streams.readAll(log.after(after))) {
            return events.limit(limit).flatMap(AuditQueries::record).toList();
        }
    }

    private List<EventRecord> ofType(String type, long after, int limit) {
        return log.find(type, after, limit).stream()
                .map(place -> streams.read(place.aggregateId(), place.sequence())
                        .map(event -> EventRecords.of(event, place.position())))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Stream<EventRecord> record(TrackedEventMessage<?> event) {
        return event instanceof DomainEventMessage<?> domain
                ? Stream.of(EventRecords.of(domain, Position.of(event.trackingToken()).index()))
                : Stream.empty();
    }
}
