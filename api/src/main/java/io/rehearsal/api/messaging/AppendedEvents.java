package io.rehearsal.api.messaging;

import io.rehearsal.events.MetadataKeys;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;

/** Remembers which events a running command has appended; events name the command that caused them. */
@Component
class AppendedEvents {

    private final Map<String, Set<String>> byCommand = new ConcurrentHashMap<>();

    AppendedEvents(EventBus eventBus) {
        eventBus.subscribe(this::record);
    }

    void expect(String commandId) {
        byCommand.put(commandId, ConcurrentHashMap.newKeySet());
    }

    /** The identifiers of the events that the command has appended; forgets the command. */
    Set<String> take(String commandId) {
        return Set.copyOf(byCommand.remove(commandId));
    }

    private void record(List<? extends EventMessage<?>> events) {
        for (var event : events) {
            if (event.getMetaData().get(MetadataKeys.CAUSATION_ID) instanceof String cause) {
                byCommand.computeIfPresent(cause, (id, known) -> {
                    known.add(event.getIdentifier());
                    return known;
                });
            }
        }
    }
}
