package io.rehearsal.benchmark;

import io.rehearsal.api.ports.ListeningPorts;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Completions through bailian-gateway beside the provider without it, in turns: what the gateway adds. Then streams that stay open together:
 * threads of the process beside those it has without them.
 */
final class CompletionBenchmark implements Benchmark {

    private static final int CLIENTS = 50;
    private static final int STREAMS = 1_000;
    private static final int THOUGHTS = 1_000;
    private static final int WARMING_TURNS = 12;

    @Override
    public String name() {
        return "completions";
    }

    @Override
    public void run(Settings settings, Report report) throws Exception {
        try (var provider = new FakeProvider();
                var system = RunningSystem.start("--rehearsal.llm.allow-private-addresses=true", "--rehearsal.bailian-gateway.completions-per-minute=1000000000")) {
            int port = system.bean(ListeningPorts.class).server();
            var people = new ArrayList<GatewayPerson>();
            for (int i = 0; i < CLIENTS; i++) {
                people.add(GatewayPerson.join(port, "completing" + i).uses(provider.address()));
            }
            added(settings, report, people, provider);
            streams(report, people, provider);
        }
    }

    /** Of calls that take the provider half a second to one and a half, as a model does, and of such as take it no time: those measure the machine. */
    private static void added(Settings settings, Report report, List<GatewayPerson> people, FakeProvider provider) throws Exception {
        report.section("Completions through the gateway beside the provider alone, without the time that the provider takes", "provider takes",
                "clients", "/s", "p50 ms", "p99 ms", "provider/s", "provider p50 ms", "provider p99 ms", "added p50 ms", "added p99 ms");
        // The JVM compiles for most of a minute.
        run(settings.warmUp().multipliedBy(WARMING_TURNS), new int[THOUGHTS], (client, thought) -> people.get(client).complete(thought));
        var random = new Random(1);
        for (var thoughts : List.of(IntStream.generate(() -> 500 + random.nextInt(1_000)).limit(THOUGHTS).toArray(), new int[THOUGHTS])) {
            Thinking through = (client, thought) -> people.get(client).complete(thought);
            Thinking past = (client, thought) -> people.get(client).completeAt(provider.address(), thought);
            run(settings.warmUp(), thoughts, through);
            run(settings.warmUp(), thoughts, past);
            var gateway = new ArrayList<Measured>();
            var bare = new ArrayList<Measured>();
            for (int round = 0; round < settings.rounds(); round++) {
                bare.add(run(settings.length(), thoughts, past));
                gateway.add(run(settings.length(), thoughts, through));
            }
            var reached = Measured.median(gateway);
            var possible = Measured.median(bare);
            report.row(thoughts[0] == 0 ? "no time" : "0.5 to 1.5 s", CLIENTS, reached.perSecond(), reached.p50(), reached.p99(),
                    possible.perSecond(), possible.p50(), possible.p99(), reached.p50() - possible.p50(), reached.p99() - possible.p99());
        }
    }

    /** A completion for which the provider takes so many milliseconds. */
    private interface Thinking {
        void complete(int client, int millis) throws Exception;
    }

    private static Measured run(Duration length, int[] thoughts, Thinking completion) throws Exception {
        var next = new AtomicInteger();
        var end = System.nanoTime() + length.toNanos();
        var begin = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(CLIENTS)) {
            var tasks = new ArrayList<Future<long[]>>();
            for (int i = 0; i < CLIENTS; i++) {
                int client = i;
                tasks.add(threads.submit(() -> client(client, end, () -> thoughts[next.getAndIncrement() % THOUGHTS], completion)));
            }
            var latencies = new ArrayList<long[]>();
            for (var task : tasks) {
                latencies.add(task.get());
            }
            return Load.measured(CLIENTS, System.nanoTime() - begin, latencies);
        }
    }

    private static long[] client(int client, long end, IntSupplier thoughts, Thinking completion) throws Exception {
        var latencies = LongStream.builder();
        while (System.nanoTime() < end) {
            int thought = thoughts.getAsInt();
            long start = System.nanoTime();
            completion.complete(client, thought);
            latencies.add(System.nanoTime() - start - Duration.ofMillis(thought).toNanos());
        }
        return latencies.build().toArray();
    }

    private static void streams(Report report, List<GatewayPerson> people, FakeProvider provider) throws Exception {
        try (var shared = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            int before = threads();
            var open = new ArrayList<CompletableFuture<HttpResponse<InputStream>>>();
            for (int i = 0; i < STREAMS; i++) {
                open.add(people.get(i % people.size()).stream(shared));
            }
            CompletableFuture.allOf(open.toArray(CompletableFuture[]::new)).get(1, TimeUnit.MINUTES);
            int during = threads();
            provider.endStreams();
            int whole = 0;
            for (var stream : open) {
                whole += new String(stream.join().body().readAllBytes()).contains("[DONE]") ? 1 : 0;
            }
            report.section("Streams that are open together", "streams", "threads before", "threads while open", "ended with [DONE]");
            report.row(STREAMS, before, during, whole);
        }
    }

    /** Of the platform; a virtual one that waits holds none. */
    private static int threads() {
        return ManagementFactory.getThreadMXBean().getThreadCount();
    }
}
