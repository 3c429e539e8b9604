package io.rehearsal.benchmark;

import io.rehearsal.api.ports.ListeningPorts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Interviews held at once over the WebSocket on the local engine: from an answer to the next message. The floor is an echo
 * over a WebSocket of the same process, by as many clients with the same pauses. Then how many questions are made a second.
 */
final class InterviewBenchmark implements Benchmark {

    private static final int PEOPLE = 10;
    private static final int OPENING_AT_ONCE = 16;
    private static final int QUESTIONS = 10;
    private static final String JOB = "Backend engineer: Java, Kafka, PostgreSQL, Kubernetes, and a feeling for maps";
    private static final String ANSWER = "{\"type\": \"answer\", \"answer\": \"We kept the importer behind a queue, measured it, and cut the"
            + " nightly run from four hours to forty minutes; I wrote the parser and the tests myself.\"}";

    /** @param pause between a message and the next answer */
    private record Crowd(int size, Duration pause) {
    }

    private static final List<Crowd> CROWDS = List.of(
            new Crowd(1, Duration.ZERO), new Crowd(100, Duration.ZERO), new Crowd(1_000, Duration.ZERO), new Crowd(1_000, Duration.ofSeconds(5)));

    private final List<HttpPerson> people = new ArrayList<>();
    private final AtomicInteger next = new AtomicInteger();
    private final Semaphore openings = new Semaphore(OPENING_AT_ONCE);

    @Override
    public String name() {
        return "interviews";
    }

    @Override
    public void run(Settings settings, Report report) throws Exception {
        try (var system = RunningSystem.start(); var echo = new EchoServer()) {
            int port = system.bean(ListeningPorts.class).server();
            for (int i = 0; i < PEOPLE; i++) {
                people.add(HttpPerson.join(port, "person" + i, 1));
            }
            hold(CROWDS.getFirst(), settings.warmUp(), this::interview);
            report.section("From an answer to the next message over the WebSocket",
                    "interviews", "pause s", "answers/s", "p50 ms", "p99 ms", "echoes/s", "floor p50 ms", "floor p99 ms");
            for (var crowd : CROWDS) {
                var length = settings.length().multipliedBy(4).plus(crowd.pause.multipliedBy(3));
                var floor = hold(crowd, length, () -> new SocketClient(echo.address()));
                var held = hold(crowd, length, this::interview);
                report.row(crowd.size, crowd.pause.toSeconds(), held.perSecond(), held.p50(), held.p99(),
                        floor.perSecond(), floor.p50(), floor.p99());
            }
            var made = Load.run(PEOPLE, settings.length().multipliedBy(4), (client, _) -> questions(people.get(client)));
            report.section("Interviews from their creation to their first question", "clients", "questions/s", "p50 ms", "p99 ms");
            report.row(PEOPLE, made.perSecond() * QUESTIONS, made.p50(), made.p99());
        }
    }

    private static void questions(HttpPerson person) throws Exception {
        try (var socket = new SocketClient(person.socket(person.interview(JOB)))) {
            socket.next();
        }
    }

    /** A new interview that has asked its first question. */
    private SocketClient interview() throws Exception {
        var person = people.get(next.getAndIncrement() % people.size());
        String id;
        synchronized (person) {
            id = person.interview(JOB);
        }
        var socket = new SocketClient(person.socket(id));
        socket.next();
        return socket;
    }

    /** Everybody is connected before the time counts. Whoever comes to an interview's end begins another, which is not measured. */
    private Measured hold(Crowd crowd, Duration length, Callable<SocketClient> opening) throws Exception {
        var begin = new CyclicBarrier(crowd.size);
        var latencies = new ArrayList<Future<long[]>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < crowd.size; i++) {
                latencies.add(threads.submit(() -> converse(open(opening), begin, crowd.pause, length, opening)));
            }
        }
        var all = new ArrayList<long[]>();
        for (var each : latencies) {
            all.add(each.get());
        }
        return Load.measured(crowd.size, length.toNanos(), all);
    }

    private long[] converse(SocketClient first, CyclicBarrier begin, Duration pause, Duration length, Callable<SocketClient> opening)
            throws Exception {
        var socket = first;
        var latencies = new long[64];
        int count = 0;
        begin.await();
        long end = System.nanoTime() + length.toNanos();
        pause(Duration.ofNanos((long) (pause.toNanos() * ThreadLocalRandom.current().nextDouble())));
        while (System.nanoTime() < end) {
            long start = System.nanoTime();
            socket.send(ANSWER);
            var message = socket.next();
            if (count == latencies.length) {
                latencies = Arrays.copyOf(latencies, 2 * count);
            }
            latencies[count++] = System.nanoTime() - start;
            if (message.contains("\"type\":\"end\"")) {
                socket.close();
                socket = open(opening);
            }
            pause(pause);
        }
        socket.close();
        return Arrays.copyOf(latencies, count);
    }

    private SocketClient open(Callable<SocketClient> opening) throws Exception {
        openings.acquire();
        try {
            return opening.call();
        } finally {
            openings.release();
        }
    }

    private static void pause(Duration length) throws InterruptedException {
        if (!length.isZero()) {
            Thread.sleep(length);
        }
    }
}
