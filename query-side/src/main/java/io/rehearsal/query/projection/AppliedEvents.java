package io.rehearsal.query.projection;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Collection;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.axonframework.eventhandling.EventMessage;

/** The events that a generation has applied on this node lately, and who waits for some. */
final class AppliedEvents {

    private static final int REMEMBERED = 20_000;

    private final Cache<String, Boolean> recent =
            Caffeine.newBuilder().maximumSize(REMEMBERED).expireAfterWrite(Duration.ofMinutes(1)).build();
    private final ConcurrentMap<String, CompletableFuture<Void>> awaited = new ConcurrentHashMap<>();

    /** Tells that readers now see what these events did. */
    void add(Collection<? extends EventMessage<?>> events) {
        for (var event : events) {
            recent.put(event.getIdentifier(), true);
            var waiting = awaited.remove(event.getIdentifier());
            if (waiting != null) {
                waiting.complete(null);
            }
        }
    }

    boolean containsAll(Collection<String> eventIds) {
        return eventIds.stream().allMatch(this::contains);
    }

    private boolean contains(String eventId) {
        return recent.getIfPresent(eventId) != null;
    }

    /** Completes once the event was applied here. Who gives up waiting calls {@link #forget}. */
    CompletableFuture<Void> await(String eventId) {
        var waiting = awaited.computeIfAbsent(eventId, _ -> new CompletableFuture<>());
        if (contains(eventId)) {
            awaited.remove(eventId, waiting);
            waiting.complete(null);
        }
        return waiting;
    }

    void forget(String eventId) {
        awaited.remove(eventId);
    }
}
