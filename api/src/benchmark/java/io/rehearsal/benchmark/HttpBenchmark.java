package io.rehearsal.benchmark;

import io.rehearsal.api.ports.ListeningPorts;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes over HTTP, answered once the read model has them: a restored version, and an upload of a page of text with its
 * parse. Every client is a person with resumes of his own. The floor is a plain insert, as for commands.
 */
final class HttpBenchmark implements Benchmark {

    private static final int RESUMES_EACH = 8;
    /** About what the event of a restored version takes. */
    private static final int ROW_BYTES = 400;

    @Override
    public String name() {
        return "http";
    }

    @Override
    public void run(Settings settings, Report report) throws Exception {
        try (var system = RunningSystem.start()) {
            int port = system.bean(ListeningPorts.class).server();
            int most = settings.clients().stream().mapToInt(Integer::intValue).max().orElseThrow();
            var people = new ArrayList<HttpPerson>();
            for (int i = 0; i < most; i++) {
                people.add(HttpPerson.join(port, "person" + i, RESUMES_EACH));
            }
            report.section("Restores over HTTP, until the read model has them", Comparison.COLUMNS);
            compare(system, settings, report, (client, turn) -> people.get(client).restore(turn));
            report.section("Uploads over HTTP, parsed and in the read model", Comparison.COLUMNS);
            compare(system, settings, report, (client, turn) -> people.get(client).upload());
            report.note("Answers that came before the read model had the write: %d.".formatted(behind(people)));
        }
    }

    private static void compare(RunningSystem system, Settings settings, Report report, Load.Operation operation) throws Exception {
        for (int clients : settings.clients()) {
            try (var floor = Floor.open(system, clients, ROW_BYTES)) {
                new Comparison(system, settings).run(report, clients, operation, (client, turn) -> floor.insert(client));
            }
        }
    }

    private static long behind(List<HttpPerson> people) {
        return people.stream().mapToLong(HttpPerson::behind).sum();
    }
}
