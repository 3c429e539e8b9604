package io.rehearsal.benchmark;

import io.rehearsal.api.ports.ListeningPorts;
import java.util.ArrayList;

/** A message to the assistant until its reply, made offline, is stored and can be read; beside two inserts, which is what is kept of it. */
final class MessageBenchmark implements Benchmark {

    private static final int CLIENTS = 16;
    private static final int LONGEST_CONVERSATION = 20;
    private static final int EVENT_BYTES = 1_200;

    @Override
    public String name() {
        return "messages";
    }

    @Override
    public void run(Settings settings, Report report) throws Exception {
        try (var system = RunningSystem.start(); var floor = Floor.open(system, CLIENTS, EVENT_BYTES)) {
            int port = system.bean(ListeningPorts.class).server();
            var people = new ArrayList<GatewayPerson>();
            for (int i = 0; i < CLIENTS; i++) {
                people.add(GatewayPerson.join(port, "talking" + i));
            }
            var turns = new long[CLIENTS];
            report.section("A message and its offline reply, over HTTP; the floor is two inserts", Comparison.COLUMNS);
            new Comparison(system, settings).run(report, CLIENTS,
                    (client, _) -> people.get(client).talk(turns[client]++, LONGEST_CONVERSATION),
                    (client, _) -> {
                        floor.insert(client);
                        floor.insert(client);
                    });
        }
    }
}
