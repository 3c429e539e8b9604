package io.rehearsal.api.socket;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Carries out tasks one after the other, on a thread that it only has while there are any. */
final class Lane {

    private static final Logger LOG = LoggerFactory.getLogger(Lane.class);

    private final Executor threads;
    private final int capacity;
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private boolean busy;

    /** @param capacity how many tasks may wait */
    Lane(Executor threads, int capacity) {
        this.threads = threads;
        this.capacity = capacity;
    }

    /** Whether the task will be carried out; it is not where too many wait. */
    synchronized boolean offer(Runnable task) {
        var fits = waiting.size() < capacity;
        if (fits) {
            put(task);
        }
        return fits;
    }

    /** The task will be carried out, however many wait. */
    synchronized void put(Runnable task) {
        waiting.add(task);
        if (!busy) {
            busy = true;
            threads.execute(this::work);
        }
    }

    synchronized boolean isIdle() {
        return !busy;
    }

    private void work() {
        for (var task = next(); task != null; task = next()) {
            try {
                task.run();
            } catch (RuntimeException e) {
                LOG.error("a task failed; the ones after it are carried out", e);
            }
        }
    }

    private synchronized @Nullable Runnable next() {
        var task = waiting.poll();
        busy = task != null;
        return task;
    }
}
