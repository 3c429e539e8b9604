package io.rehearsal.command.eventstore;

import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;

/** The last events, as many as fit, for those who follow closely. */
final class RecentEvents {

    private static final int CAPACITY = 1_000;

    private final ArrayDeque<TrackedEventMessage<?>> held = new ArrayDeque<>();
    /** Every event after this position, up to the head, is held. */
    private long from;
    private long head;

    synchronized void begin(long position) {
        from = position;
        head = position;
    }

    synchronized void add(List<? extends TrackedEventMessage<?>> events) {
        for (var event : events) {
            held.add(event);
            head = position(event);
            if (held.size() > CAPACITY) {
                from = position(held.remove());
            }
        }
        if (!events.isEmpty()) {
            notifyAll();
        }
    }

    synchronized void forget() {
        held.clear();
        from = head;
    }

    synchronized long head() {
        return head;
    }

    synchronized @Nullable List<TrackedEventMessage<?>> after(long position) {
        return position < from ? null : held.stream().<TrackedEventMessage<?>>map(event -> event)
                .filter(event -> position(event) > position)
                .toList();
    }

    synchronized boolean awaitAfter(long position, long nanos) throws InterruptedException {
        var until = System.nanoTime() + nanos;
        while (head <= position) {
            var left = TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime());
            if (left <= 0) {
                return false;
            }
            wait(left);
        }
        return true;
    }

    private static long position(TrackedEventMessage<?> event) {
        return event.trackingToken().position().orElseThrow();
    }
}
