package io.rehearsal.api.console;

import io.rehearsal.api.messaging.EventFeed;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** How many events were appended, on whichever node, in each five seconds of the last five minutes. */
@Component
class Pulse {

    static final Duration STEP = Duration.ofSeconds(5);
    private static final int STEPS = 60;

    private final AtomicLongArray counts = new AtomicLongArray(STEPS);
    private final AtomicLongArray steps = new AtomicLongArray(STEPS);
    private final AtomicLong heard = new AtomicLong();

    Pulse(EventFeed events) {
        events.follow(_ -> beat());
    }

    /** One thread calls. */
    private void beat() {
        long step = now();
        int place = (int) (step % STEPS);
        if (steps.get(place) != step) {
            counts.set(place, 0);
            steps.set(place, step);
        }
        counts.incrementAndGet(place);
        heard.incrementAndGet();
    }

    /** How many events this node has heard of since it started. */
    long heard() {
        return heard.get();
    }

    /** Events of each step, the oldest first; the last one is not over yet. */
    List<Long> counts() {
        long now = now();
        return IntStream.rangeClosed(1, STEPS)
                .mapToObj(i -> count(now - STEPS + i))
                .toList();
    }

    private long count(long step) {
        int place = (int) (step % STEPS);
        return steps.get(place) == step ? counts.get(place) : 0;
    }

    private static long now() {
        // From an arbitrary origin, which may be negative.
        return Math.floorDiv(System.nanoTime() + (1L << 62), STEP.toNanos());
    }
}
