package io.rehearsal.work;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Metrics;
import io.rehearsal.events.Refusal;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Lets few go on at a time. Each share has a line of its own, and the lines take turns, so that whoever asks for one thing waits for
 * one thing of each other share at most, however much those ask for.
 */
public final class FairTurns {

    private final Limits limits;
    /** In the order in which they are served next. */
    private final LinkedHashMap<Share, Line> lines = new LinkedHashMap<>();
    private int going;
    private int waiting;

    /**
     * @param atOnce          how many go on at a time
     * @param atOnceOfOne     how many of them may be of one share
     * @param waitingOfOne    how many of one share may wait
     * @param waiting         how many may wait in all
     * @param patience        how long one waits
     */
    public record Limits(int atOnce, int atOnceOfOne, int waitingOfOne, int waiting, Duration patience) {
    }

    private static final class Line {

        private final Deque<CompletableFuture<Turn>> waiting = new ArrayDeque<>();
        private int going;
    }

    /** Somebody's turn, which ends by closing it, once. */
    public interface Turn extends AutoCloseable {
        @Override
        void close();
    }

    /** @param name under which what waits and what goes on is measured: {@code rehearsal.work.waiting} and {@code rehearsal.work.going} */
    public FairTurns(String name, Limits limits) {
        this.limits = limits;
        Gauge.builder("rehearsal.work.waiting", this, FairTurns::waiting).description("Work that waits for its turn").tag("work", name)
                .register(Metrics.globalRegistry);
        Gauge.builder("rehearsal.work.going", this, FairTurns::going).description("Work that is being done").tag("work", name)
                .register(Metrics.globalRegistry);
    }

    private synchronized int waiting() {
        return waiting;
    }

    private synchronized int going() {
        return going;
    }

    /**
     * Waits for the turn of the current share.
     *
     * @throws Refusal as {@link #ask} does, and with {@code UNAVAILABLE} where the turn does not come in time
     */
    public Turn take() {
        var share = Share.current();
        var asked = ask();
        try {
            return asked.get(limits.patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            if (leave(share, asked)) {
                throw new Refusal(Refusal.Reason.UNAVAILABLE, Refusal.Subject.SYSTEM, "there was no turn in time");
            }
            return asked.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            if (!leave(share, asked)) {
                asked.join().close();
            }
            throw new Refusal(Refusal.Reason.UNAVAILABLE, Refusal.Subject.SYSTEM, "ended while waiting for a turn");
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Asks for a turn of the current share, which waits for as long as it takes.
     *
     * @return completed when the turn comes; whatever depends on it must be short
     * @throws Refusal with {@code TOO_MUCH_AT_ONCE} where too much of the share waits already, or with {@code UNAVAILABLE} where too much waits in all
     */
    public synchronized CompletableFuture<Turn> ask() {
        var share = Share.current();
        var line = lines.get(share);
        if (line != null && line.waiting.size() >= limits.waitingOfOne) {
            throw new Refusal(Refusal.Reason.TOO_MUCH_AT_ONCE, Refusal.Subject.SYSTEM, "too much of one person waits already");
        }
        if (waiting >= limits.waiting) {
            throw new Refusal(Refusal.Reason.UNAVAILABLE, Refusal.Subject.SYSTEM, "too much waits already");
        }
        var asked = new CompletableFuture<Turn>();
        lines.computeIfAbsent(share, _ -> new Line()).waiting.add(asked);
        waiting++;
        callNext();
        return asked;
    }

    /** Whether it was still waiting. */
    private synchronized boolean leave(Share share, CompletableFuture<Turn> asked) {
        var line = lines.get(share);
        if (line == null || !line.waiting.remove(asked)) {
            return false;
        }
        waiting--;
        forget(share, line);
        return true;
    }

    private synchronized void end(Share share) {
        var line = lines.get(share);
        going--;
        if (line != null) {
            line.going--;
            forget(share, line);
        }
        callNext();
    }

    private void callNext() {
        while (going < limits.atOnce) {
            var next = lines.entrySet().stream()
                    .filter(entry -> !entry.getValue().waiting.isEmpty() && entry.getValue().going < limits.atOnceOfOne).findFirst();
            if (next.isEmpty()) {
                return;
            }
            var share = next.get().getKey();
            var line = next.get().getValue();
            line.going++;
            going++;
            waiting--;
            lines.putLast(share, line);
            line.waiting.remove().complete(() -> end(share));
        }
    }

    private void forget(Share share, Line line) {
        if (line.going == 0 && line.waiting.isEmpty()) {
            lines.remove(share);
        }
    }
}
