package io.rehearsal.benchmark;

import io.rehearsal.events.resume.commands.RestoreVersion;
import io.rehearsal.events.resume.commands.ResumeCommand;
import io.rehearsal.events.resume.events.ResumeEvent;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.List;

/**
 * The first command for a resume of many events, which has to be loaded for it: one resume after the other, none twice. The
 * floor is a query that fetches the same rows and looks at none.
 */
final class LongAggregateBenchmark implements Benchmark {

    private static final int EVENTS = 1_000;
    private static final int RESUMES = 120;
    private static final int WARM_UP = 40;

    @Override
    public String name() {
        return "aggregate";
    }

    @Override
    public void run(Settings settings, Report report) throws Exception {
        try (var system = RunningSystem.start(); var connection = system.connect();
                var select = connection.prepareStatement(
                        "select payload, meta_data from domain_event where aggregate_identifier = ? order by sequence_number")) {
            var resumes = Population.settle(system, RESUMES, LongAggregateBenchmark::life).resumes();
            var loads = new ArrayList<Double>();
            var floors = new ArrayList<Double>();
            for (int i = 0; i < RESUMES; i++) {
                var resume = resumes.get(i);
                double floor = millis(() -> fetch(select, ResumeCommand.aggregateId(resume.resume())));
                double load = millis(() -> system.commands().sendAndWait(new RestoreVersion(resume.resume(), resume.owner(), "v1.0")));
                if (i >= WARM_UP) {
                    floors.add(floor);
                    loads.add(load);
                }
            }
            report.section("Loading an aggregate of 1,000 events, with the command it is loaded for",
                    "aggregates", "p50 ms", "floor p50 ms", "ratio");
            report.row(loads.size(), Medians.of(loads), Medians.of(floors), Medians.of(floors) / Medians.of(loads));
        }
    }

    /** Ten events of each kind of work, then restores. */
    private static List<ResumeEvent> life(long resume, long owner) {
        var events = new ArrayList<>(SampleEvents.week(resume, owner));
        while (events.size() < EVENTS) {
            events.add(SampleEvents.restored(resume, owner, "v1.1", "v1.0"));
        }
        return events;
    }

    private interface Step {
        void run() throws Exception;
    }

    private static double millis(Step step) throws Exception {
        long start = System.nanoTime();
        step.run();
        return (System.nanoTime() - start) / 1e6;
    }

    private static void fetch(PreparedStatement select, String aggregate) throws Exception {
        select.setString(1, aggregate);
        int rows = 0;
        try (var result = select.executeQuery()) {
            while (result.next()) {
                rows++;
            }
        }
        if (rows != EVENTS) {
            throw new IllegalStateException(rows + " events instead of " + EVENTS);
        }
    }
}
