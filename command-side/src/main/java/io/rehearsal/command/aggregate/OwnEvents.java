package io.rehearsal.command.aggregate;

import io.rehearsal.events.DomainEvent;
import io.rehearsal.events.EventParts;
import io.rehearsal.events.Refusal;
import io.rehearsal.events.Refusal.Reason;
import io.rehearsal.events.Refusal.Subject;
import io.rehearsal.events.UnknownEvent;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** An aggregate's own events, of which every one counts: whoever does not know one cannot decide. */
public final class OwnEvents {

    private OwnEvents() {
    }

    /**
     * Everything that has happened to an aggregate, in its order; nothing where there is no such aggregate.
     *
     * @throws Refusal with {@code UNAVAILABLE} at an event that only a newer node knows
     */
    public static <E extends DomainEvent> Stream<E> read(EventStore store, String aggregateId, Class<E> type) {
        return store.readEvents(aggregateId).asStream().flatMap(message -> of((DomainEvent) message.getPayload(), type).stream());
    }

    static <E extends DomainEvent> List<E> of(DomainEvent event, Class<E> type) {
        return EventParts.of(event).stream().map(part -> known(part, type)).toList();
    }

    private static <E extends DomainEvent> E known(DomainEvent part, Class<E> type) {
        if (part instanceof UnknownEvent(String name, String revision)) {
            throw new Refusal(Reason.UNAVAILABLE, Subject.SYSTEM,
                    "a newer node has stored %s, revision %s, which this one does not know".formatted(name, revision));
        }
        return type.cast(part);
    }
}
