package io.rehearsal.events;

import java.util.List;

/**
 * What one stored event of an older revision means today where that is several events, or none. It keeps the one position, sequence number
 * and identifier that it was stored under, so that whoever remembers how far they have read remembers it of all parts at once.
 */
public record EventParts(List<DomainEvent> parts) implements DomainEvent {

    public EventParts {
        parts = List.copyOf(parts);
    }

    /** What happened, in its order; an event that was not divided is its only part. */
    public static List<DomainEvent> of(DomainEvent event) {
        return event instanceof EventParts divided ? divided.parts : List.of(event);
    }
}
