package io.rehearsal.benchmark;

import io.rehearsal.api.ports.ListeningPorts;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads and writes over HTTP: a resume, a restored version and an upload of a page of text with its parse, writes answered once the
 * read model has them. Every client is a person with resumes of his own and a connection that stays open. The floor is what somebody
 * would write instead, {@link PlainService}.
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
        try (var system = RunningSystem.start(); var plain = PlainService.start(system)) {
            int port = system.bean(ListeningPorts.class).server();
            int most = settings.clients().stream().mapToInt(Integer::intValue).max().orElseThrow();
            var people = new ArrayList<HttpPerson>();
            var floor = new ArrayList<PlainClient>();
            for (int i = 0; i < most; i++) {
                var person = HttpPerson.join(port, "person" + i, RESUMES_EACH);
                people.add(person);
                floor.add(new PlainClient(plain.port(), person.token(), ROW_BYTES, person.read(0).length()));
            }
            var comparison = new Comparison(system, settings);
            report.section("Restores over HTTP, until the read model has them", Comparison.COLUMNS);
            for (int clients : settings.clients()) {
                comparison.run(report, clients, (client, turn) -> people.get(client).restore(turn), (client, _) -> floor.get(client).insert());
            }
            report.section("Resumes read over HTTP", Comparison.COLUMNS);
            for (int clients : settings.clients()) {
                comparison.run(report, clients, (client, turn) -> people.get(client).read(turn), (client, _) -> floor.get(client).select());
            }
            report.section("Uploads over HTTP, parsed and in the read model", Comparison.COLUMNS);
            for (int clients : settings.clients()) {
                comparison.run(report, clients, (client, _) -> people.get(client).upload(), (client, _) -> floor.get(client).insert());
            }
            report.note("Answers that came before the read model had the write: %d.".formatted(behind(people)));
        }
    }

    private static long behind(List<HttpPerson> people) {
        return people.stream().mapToLong(HttpPerson::behind).sum();
    }
}
