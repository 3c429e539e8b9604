package io.rehearsal.benchmark;

import io.rehearsal.api.ports.ListeningPorts;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Completions through bailian-gateway beside the provider without it, in turns: what the gateway adds. Then streams that stay open together:
 * threads of the process beside those it has without them.
 */
final class CompletionBenchmark implements Benchmark {

    private static final int CLIENTS = 50;
    private static final int STREAMS = 1_000;

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

    private static void added(Settings settings, Report report, List<GatewayPerson> people, FakeProvider provider) throws Exception {
        Load.Operation through = (client, _) -> people.get(client).complete();
        Load.Operation past = (client, _) -> people.get(client).completeAt(provider.address());
        Load.run(CLIENTS, settings.warmUp(), through);
        Load.run(CLIENTS, settings.warmUp(), past);
        var gateway = new ArrayList<Measured>();
        var bare = new ArrayList<Measured>();
        for (int round = 0; round < settings.rounds(); round++) {
            bare.add(Load.run(CLIENTS, settings.length(), past));
            gateway.add(Load.run(CLIENTS, settings.length(), through));
        }
        var reached = Measured.median(gateway);
        var possible = Measured.median(bare);
        report.section("Completions through the gateway beside the provider alone", "clients", "/s", "p50 ms", "p99 ms",
                "provider/s", "provider p50 ms", "provider p99 ms", "added p50 ms", "added p99 ms");
        report.row(CLIENTS, reached.perSecond(), reached.p50(), reached.p99(), possible.perSecond(), possible.p50(), possible.p99(),
                reached.p50() - possible.p50(), reached.p99() - possible.p99());
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
