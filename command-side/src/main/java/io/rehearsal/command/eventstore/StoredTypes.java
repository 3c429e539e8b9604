package io.rehearsal.command.eventstore;

import io.rehearsal.events.DomainEvent;
import io.rehearsal.events.EventParts;
import io.rehearsal.events.UnknownEvent;
import java.util.regex.Pattern;
import org.axonframework.serialization.SerializedType;

/** Tells which class carries today what stands in the store. */
final class StoredTypes {

    /** Context and past-tense name. */
    private static final Pattern NAME = Pattern.compile("[a-z]+\\.[A-Z][A-Za-z]+");

    private final Upcasters upcasters;

    StoredTypes(Upcasters upcasters) {
        this.upcasters = upcasters;
    }

    static StoredType of(SerializedType type) {
        return new StoredType(type.getName(), String.valueOf(type.getRevision()));
    }

    /** Whether an event is stored under this name, be it one that nobody here knows. */
    boolean isEvent(SerializedType type) {
        return NAME.matcher(type.getName()).matches();
    }

    /** {@link UnknownEvent} where only a newer node knows it, {@link EventParts} where it may be several today. */
    Class<? extends DomainEvent> of(StoredType stored) {
        var today = upcasters.today(stored);
        return today.size() == 1 ? current(today.getFirst()) : EventParts.class;
    }

    private static Class<? extends DomainEvent> current(StoredType type) {
        return EventTypes.named(type.name())
                .filter(known -> EventTypes.stored(known).getRevision().equals(type.revision()))
                .<Class<? extends DomainEvent>>map(known -> known.asSubclass(DomainEvent.class))
                .orElse(UnknownEvent.class);
    }
}
