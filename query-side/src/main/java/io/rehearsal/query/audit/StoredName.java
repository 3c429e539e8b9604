package io.rehearsal.query.audit;

import io.rehearsal.events.EventType;
import io.rehearsal.events.UnknownEvent;
import org.axonframework.eventhandling.DomainEventMessage;

/** What an event is called to an operator. */
record StoredName(String name, String revision) {

    static StoredName of(DomainEventMessage<?> event) {
        if (UnknownEvent.class.equals(event.getPayloadType())) {
            var unknown = (UnknownEvent) event.getPayload();
            return new StoredName(unknown.name(), unknown.revision());
        }
        var type = event.getPayloadType().getAnnotation(EventType.class);
        return type == null ? new StoredName(event.getPayloadType().getSimpleName(), "") : new StoredName(type.name(), type.revision());
    }
}
