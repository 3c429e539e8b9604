package io.rehearsal.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;

/** Closed-loop load: every client does one operation after the other, as fast as they are answered. */
final class Load {

    /** What a client does; it has its own number and counts its turns from 0. */
    interface Operation {
        void run(int client, long turn) throws Exception;
    }

    private static final int SAMPLES = 1 << 20;

    private Load() {
    }

    /** Runs the operation for about the given time on as many threads as there are clients. */
    static Measured run(int clients, Duration length, Operation operation) throws Exception {
        var ready = new CountDownLatch(clients);
        var go = new CountDownLatch(1);
        var stop = new Stop();
        var tasks = new ArrayList<FutureTask<long[]>>();
        for (int client = 0; client < clients; client++) {
            int number = client;
            var task = new FutureTask<>(() -> {
                ready.countDown();
                go.await();
                return client(number, stop, operation);
            });
            tasks.add(task);
            Thread.ofPlatform().daemon().name("client-" + client).start(task);
        }
        ready.await();
        long start = System.nanoTime();
        go.countDown();
        Thread.sleep(length);
        stop.now = true;
        var latencies = new ArrayList<long[]>();
        for (var task : tasks) {
            latencies.add(task.get());
        }
        return measured(clients, System.nanoTime() - start, latencies);
    }

    private static long[] client(int client, Stop stop, Operation operation) throws Exception {
        var latencies = new long[1024];
        int turn = 0;
        while (!stop.now && turn < SAMPLES) {
            long start = System.nanoTime();
            operation.run(client, turn);
            if (turn == latencies.length) {
                latencies = Arrays.copyOf(latencies, 2 * turn);
            }
            latencies[turn++] = System.nanoTime() - start;
        }
        return Arrays.copyOf(latencies, turn);
    }

    /** @param latencies in nanoseconds, of each client */
    static Measured measured(int clients, long elapsedNanos, List<long[]> latencies) {
        var all = latencies.stream().flatMapToLong(Arrays::stream).sorted().toArray();
        if (all.length == 0) {
            throw new IllegalStateException("no operation ended in the time given");
        }
        return new Measured(clients, all.length, all.length * 1e9 / elapsedNanos, percentile(all, 0.50), percentile(all, 0.99));
    }

    private static double percentile(long[] sorted, double part) {
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(part * sorted.length))] / 1e6;
    }

    private static final class Stop {
        private volatile boolean now;
    }
}
