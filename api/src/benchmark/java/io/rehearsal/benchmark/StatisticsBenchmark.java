package io.rehearsal.benchmark;

import io.rehearsal.api.ports.ListeningPorts;
import io.rehearsal.events.modelcall.events.ModelCalled;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;

/** The statistics of one person who has made very many calls of models, over HTTP; the floor is the history's look at who one is. */
final class StatisticsBenchmark implements Benchmark {

    private static final int BATCH = 1_000;
    private static final int DAYS = 365;
    /** As many calls the product puts on a page of its record. */
    private static final int PAGE = 250;
    private static final int MODELS = 5;
    private static final int TOKENS = 30;
    private static final long FIRST_ID = 1L << 40;

    @Override
    public String name() {
        return "statistics";
    }

    @Override
    public void run(Settings settings, Report report) throws Exception {
        try (var system = RunningSystem.start()) {
            var person = GatewayPerson.join(system.bean(ListeningPorts.class).server(), "counting");
            append(system, person.account(), settings.events());
            while (!person.statistics().contains("\"token_count\":" + (long) settings.events() / MODELS * TOKENS)) {
                Thread.sleep(Duration.ofSeconds(1));
            }
            report.section("Statistics over %,d calls of one person; the floor is the person's profile".formatted(settings.events()), Comparison.COLUMNS);
            new Comparison(system, settings).run(report, 1, (_, _) -> person.statistics(), (_, _) -> person.profile());
        }
    }

    /** Day by day, as they come in life, and a page after the other. */
    private static void append(RunningSystem system, long account, int calls) {
        var waiting = new ArrayList<DomainEventMessage<?>>();
        var first = Instant.now().minus(Duration.ofDays(DAYS - 1));
        int eachDay = (calls + DAYS - 1) / DAYS;
        for (int i = 0; i < calls; i++) {
            long id = FIRST_ID + i;
            int ofPage = i % eachDay % PAGE;
            var call = new ModelCalled(id, Long.toString(account), null, null, "model-" + i % MODELS, "/api/bailian/chat/completions", 200, 10, TOKENS - 10, 120, "127.0.0.1",
                    null, first.plus(Duration.ofDays(i / eachDay)));
            waiting.add(new GenericDomainEventMessage<>("modelcall", "modelcall-" + (id - ofPage), ofPage, call, SampleEvents.metadata(account)));
            if (waiting.size() == BATCH) {
                system.events().publish(List.copyOf(waiting));
                waiting.clear();
            }
        }
        system.events().publish(waiting);
    }
}
