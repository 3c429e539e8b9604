package io.rehearsal.query.rebuild;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;

/**
 * Reads events from a position to the head in their order, in chunks: while one chunk is folded, the next are fetched and
 * their payloads decrypted and decoded by other threads.
 */
final class EventReader implements AutoCloseable {

    private static final int CHUNK = 500;
    private static final int AHEAD = 8;

    private final BlockingQueue<CompletableFuture<List<TrackedEventMessage<?>>>> chunks = new ArrayBlockingQueue<>(AHEAD);
    private final ExecutorService decoders =
            Executors.newFixedThreadPool(decoders(), Thread.ofPlatform().daemon().name("event-decoder-", 0).factory());
    private final Predicate<Class<?>> wanted;
    private volatile boolean closed;

    /** @param wanted the classes of events that will be folded; others are delivered undecoded */
    EventReader(EventStorageEngine engine, @Nullable TrackingToken after, Predicate<Class<?>> wanted) {
        this.wanted = wanted;
        Thread.ofPlatform().daemon().name("event-reader").start(() -> read(engine, after));
    }

    /** The next events; none at the head. Throws what kept the reader from reading. */
    List<TrackedEventMessage<?>> next() {
        try {
            return Objects.requireNonNull(chunks.take()).join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading events", e);
        }
    }

    @Override
    public void close() {
        closed = true;
        decoders.shutdownNow();
    }

    private void read(EventStorageEngine engine, @Nullable TrackingToken after) {
        try (Stream<? extends TrackedEventMessage<?>> events = engine.readEvents(after, false)) {
            var chunk = new ArrayList<TrackedEventMessage<?>>(CHUNK);
            for (var iterator = events.iterator(); !closed && iterator.hasNext();) {
                chunk.add(iterator.next());
                if (chunk.size() == CHUNK) {
                    deliver(decoded(chunk));
                    chunk = new ArrayList<>(CHUNK);
                }
            }
            if (!chunk.isEmpty()) {
                deliver(decoded(chunk));
            }
            deliver(CompletableFuture.completedFuture(List.of()));
        } catch (RuntimeException e) {
            deliver(CompletableFuture.failedFuture(e));
        }
    }

    private CompletableFuture<List<TrackedEventMessage<?>>> decoded(List<TrackedEventMessage<?>> chunk) {
        return closed ? new CompletableFuture<>() : CompletableFuture.supplyAsync(() -> {
            chunk.forEach(this::decode);
            return chunk;
        }, decoders);
    }

    private void decode(TrackedEventMessage<?> event) {
        try {
            if (wanted.test(event.getPayloadType())) {
                event.getPayload();
            }
        } catch (RuntimeException e) {
            // The fold meets the same failure and parks the document.
            return;
        }
    }

    private void deliver(CompletableFuture<List<TrackedEventMessage<?>>> chunk) {
        try {
            while (!closed && !chunks.offer(chunk, 1, TimeUnit.SECONDS)) {
                Thread.onSpinWait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int decoders() {
        return Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
    }
}
