package io.rehearsal.api.socket;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** Carries out tasks one after the other, on a thread that it only has while there are any. */
final class Lane {

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
        if (waiting.size() >= capacity) {
            return false;
        }
        waiting.add(task);
        if (!busy) {
            busy = true;
            threads.execute(this::work);
        }
        return true;
    }

    synchronized boolean isIdle() {
        return !busy;
    }

    private void work() {
        for (var task = next(); task != null; task = next()) {
            task.run();
        }
    }

    private synchronized @Nullable Runnable next() {
        var task = waiting.poll();
        busy = task != null;
        return task;
    }
}
