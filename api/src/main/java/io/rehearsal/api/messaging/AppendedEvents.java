package io.rehearsal.api.messaging;

import io.rehearsal.events.MetadataKeys;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;

/** Remembers which events a running command has appended; events name the command that caused them. */
@Component
class AppendedEvents {

    private final Map<String, Map<String, Class<?>>> byCommand = new ConcurrentHashMap<>();

    AppendedEvents(EventBus eventBus) {
        eventBus.subscribe(this::record);
    }

    void expect(String commandId) {
        byCommand.put(commandId, new ConcurrentHashMap<>());
    }

    /** The types of the events that the command has appended, by the events' identifiers; forgets the command. None where it was taken before. */
    Map<String, Class<?>> take(String commandId) {
        return Map.copyOf(Objects.requireNonNullElse(byCommand.remove(commandId), Map.of()));
    }

    private void record(List<? extends EventMessage<?>> events) {
        for (var event : events) {
            if (event.getMetaData().get(MetadataKeys.CAUSATION_ID) instanceof String cause) {
                byCommand.computeIfPresent(cause, (id, known) -> {
                    known.put(event.getIdentifier(), event.getPayloadType());
                    return known;
                });
            }
        }
    }
}
