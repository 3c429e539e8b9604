package io.rehearsal.query.projection;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;

/** A stream whose events are fetched by a thread of its own, which calls back as they come. */
final class PumpedStream implements BlockingStream<TrackedEventMessage<?>> {

    private static final int CAPACITY = 2048;
    // The embedded event store's wake-up is lost when it comes between looking and waiting, so the wait is short.
    private static final int WAIT_MILLIS = 10;

    private final BlockingStream<TrackedEventMessage<?>> source;
    private final BlockingQueue<TrackedEventMessage<?>> fetched = new ArrayBlockingQueue<>(CAPACITY);
    private volatile boolean closed;
    private volatile Runnable onAvailable = () -> { };
    private volatile @Nullable RuntimeException failure;
    private @Nullable TrackedEventMessage<?> peeked;

    PumpedStream(BlockingStream<TrackedEventMessage<?>> source) {
        this.source = source;
        Thread.ofPlatform().daemon().name("event-stream").start(this::pump);
    }

    private void pump() {
        try (source) {
            while (!closed) {
                if (source.hasNextAvailable(WAIT_MILLIS, TimeUnit.MILLISECONDS)) {
                    deliver(source.nextAvailable());
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            failure = e;
            tell();
        }
    }

    private void deliver(TrackedEventMessage<?> event) throws InterruptedException {
        while (!closed && !fetched.offer(event, 1, TimeUnit.SECONDS)) {
            Thread.onSpinWait();
        }
        tell();
    }

    /** Who has closed the stream is not called back, for its executor may be gone. */
    private void tell() {
        if (!closed) {
            onAvailable.run();
        }
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        if (peeked == null) {
            peeked = fetched.poll();
        }
        return Optional.ofNullable(peeked);
    }

    /** Throws what stopped the source, so that the processor opens a new stream after its back-off. */
    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        if (peeked == null) {
            peeked = timeout > 0 ? fetched.poll(timeout, unit) : fetched.poll();
        }
        if (peeked == null && failure != null) {
            throw failure;
        }
        return peeked != null;
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        while (!hasNextAvailable(1, TimeUnit.SECONDS)) {
            Thread.onSpinWait();
        }
        var event = Objects.requireNonNull(peeked);
        peeked = null;
        return event;
    }

    @Override
    public boolean setOnAvailableCallback(Runnable callback) {
        onAvailable = callback;
        return true;
    }

    @Override
    public void close() {
        closed = true;
    }
}
