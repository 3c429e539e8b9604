package io.rehearsal.command.eventstore;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;

/** Events in order from a position on: from the table until it has come to those that the tail holds, and from the tail then. */
final class TailStream implements BlockingStream<TrackedEventMessage<?>> {

    private final EventStorageEngine engine;
    private final EventTail tail;
    private final Queue<TrackedEventMessage<?>> fetched = new ArrayDeque<>();
    private @Nullable TrackingToken token;
    private long position;

    TailStream(EventStorageEngine engine, EventTail tail, @Nullable TrackingToken token) {
        this.engine = engine;
        this.tail = tail;
        advance(token);
        tail.ensureStarted();
    }

    private void advance(@Nullable TrackingToken to) {
        token = to;
        position = to == null ? -1 : ((GapAwareTrackingToken) to).getIndex();
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        fetch();
        return Optional.ofNullable(fetched.peek());
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        var until = System.nanoTime() + unit.toNanos(timeout);
        fetch();
        while (fetched.isEmpty() && tail.awaitAfter(position, until - System.nanoTime())) {
            fetch();
        }
        return !fetched.isEmpty();
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        while (!hasNextAvailable(1, TimeUnit.SECONDS)) {
            Thread.onSpinWait();
        }
        return fetched.remove();
    }

    /** Asks the database only where there is something to be had. */
    private void fetch() {
        var head = tail.head();
        if (!fetched.isEmpty() || head <= position && !hasGaps()) {
            return;
        }
        var held = hasGaps() ? null : tail.after(position);
        if (held != null) {
            fetched.addAll(held);
        } else {
            try (var read = engine.readEvents(token, false)) {
                read.limit(EventStoreConfiguration.FETCH).forEach(fetched::add);
            }
        }
        TrackedEventMessage<?> last = null;
        for (var event : fetched) {
            last = event;
        }
        advance(last != null ? last.trackingToken() : GapAwareTrackingToken.newInstance(Math.max(head, position), Set.of()));
    }

    private boolean hasGaps() {
        return token instanceof GapAwareTrackingToken known && known.hasGaps();
    }

    @Override
    public void close() {
        fetched.clear();
    }
}
