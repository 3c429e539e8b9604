package io.rehearsal.query.rebuild;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;

/** Reads the events once for all generations that are built together. */
final class BuildReading {

    /** Fewer events than this in one reading: the head is near enough. */
    private static final int NEAR = 200;

    private final EventStorageEngine events;
    private final List<Rebuild<?>> rebuilds;
    private @Nullable TrackingToken reached;

    BuildReading(EventStorageEngine events, List<Rebuild<?>> rebuilds) {
        this.events = events;
        this.rebuilds = new ArrayList<>(rebuilds);
    }

    /** Answers how many were built. What fails, or is cancelled, drops out and leaves the others alone. */
    int run() {
        only(rebuild -> rebuild.attempt(() -> rebuild.begin(rebuilds.size())));
        while (!rebuilds.isEmpty() && read() > NEAR) {
            only(rebuild -> rebuild.attempt(rebuild::catchingUp));
        }
        only(rebuild -> rebuild.attempt(() -> rebuild.end(reached)));
        return rebuilds.size();
    }

    private void only(Predicate<Rebuild<?>> stays) {
        rebuilds.removeIf(stays.negate());
    }

    private long read() {
        var count = 0L;
        try (var reader = new EventReader(events, reached, type -> rebuilds.stream().anyMatch(rebuild -> rebuild.concerns(type)))) {
            for (var chunk = reader.next(); !chunk.isEmpty() && !rebuilds.isEmpty(); chunk = reader.next()) {
                var read = chunk;
                only(rebuild -> rebuild.attempt(() -> rebuild.fold(read)));
                reached = chunk.getLast().trackingToken();
                count += chunk.size();
            }
        } catch (RuntimeException e) {
            only(rebuild -> rebuild.attempt(() -> {
                throw e;
            }));
        }
        return count;
    }
}
