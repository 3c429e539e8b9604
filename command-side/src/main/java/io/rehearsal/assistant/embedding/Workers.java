package io.rehearsal.assistant.embedding;

import java.util.concurrent.Executor;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** A fixed number of threads for what somebody waits for, and for what nobody waits for while there is nothing else; each in the order of asking. */
final class Workers {

    private final ThreadPoolExecutor threads;
    private final AtomicLong asked = new AtomicLong();

    private record Task(boolean isAwaited, long number, Runnable work) implements Runnable, Comparable<Task> {

        @Override
        public void run() {
            work.run();
        }

        @Override
        public int compareTo(Task other) {
            return isAwaited == other.isAwaited ? Long.compare(number, other.number) : isAwaited ? -1 : 1;
        }
    }

    Workers(int count) {
        this.threads = new ThreadPoolExecutor(count, count, 0, TimeUnit.SECONDS, new PriorityBlockingQueue<>(),
                Thread.ofPlatform().daemon().name("embedding-", 0).factory());
    }

    /** For what somebody waits for. */
    Executor interactive() {
        return work -> threads.execute(new Task(true, asked.getAndIncrement(), work));
    }

    /** For what may wait. */
    Executor background() {
        return work -> threads.execute(new Task(false, asked.getAndIncrement(), work));
    }

    /** Takes nothing more, drops what may wait and has not begun, and returns when the rest is done, or after so many seconds. */
    void close(long seconds) throws InterruptedException {
        threads.getQueue().removeIf(waiting -> waiting instanceof Task task && !task.isAwaited());
        threads.shutdown();
        threads.awaitTermination(seconds, TimeUnit.SECONDS);
    }
}
