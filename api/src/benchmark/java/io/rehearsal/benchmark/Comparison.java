package io.rehearsal.benchmark;

import java.util.ArrayList;
import java.util.List;

/** An operation and the floor under it, measured in turns, so that both see the same disturbances. */
final class Comparison {

    static final String[] COLUMNS = {
        "clients", "/s", "p50 ms", "p99 ms", "CPU µs Java + PostgreSQL",
        "floor/s", "floor p50 ms", "floor p99 ms", "floor CPU µs", "ratio"};

    private static final int MOST_TURNS = 40;
    private static final int STEADY_TURNS = 3;
    private static final double NOTABLY = 1.05;

    private final RunningSystem system;
    private final Settings settings;

    Comparison(RunningSystem system, Settings settings) {
        this.system = system;
        this.settings = settings;
    }

    void run(Report report, int clients, Load.Operation operation, Load.Operation floor) throws Exception {
        warmUp(clients, operation);
        warmUp(clients, floor);
        var operations = new Series();
        var floors = new Series();
        var ratios = new ArrayList<Double>();
        for (int round = 0; round < settings.rounds(); round++) {
            double under = floors.add(clients, floor);
            ratios.add(operations.add(clients, operation) / under);
        }
        var reached = Measured.median(operations.rounds);
        var possible = Measured.median(floors.rounds);
        report.row(clients, reached.perSecond(), reached.p50(), reached.p99(), operations.processorTime(),
                possible.perSecond(), possible.p50(), possible.p99(), floors.processorTime(),
                Medians.of(ratios));
    }

    /** Until the JVM has compiled what there is to compile: no turn is notably faster than those before it. */
    private void warmUp(int clients, Load.Operation operation) throws Exception {
        double best = 0;
        for (int turn = 0, steady = 0; turn < MOST_TURNS && steady < STEADY_TURNS; turn++) {
            double reached = Load.run(clients, settings.warmUp(), operation).perSecond();
            steady = reached > best * NOTABLY ? 0 : steady + 1;
            best = Math.max(best, reached);
        }
    }

    private final class Series {

        private final List<Measured> rounds = new ArrayList<>();
        private ProcessorTime used = ProcessorTime.NONE;

        double add(int clients, Load.Operation operation) throws Exception {
            var start = system.processorTime();
            rounds.add(Load.run(clients, settings.length(), operation));
            used = used.plus(system.processorTime().since(start));
            return rounds.getLast().perSecond();
        }

        String processorTime() {
            int operations = rounds.stream().mapToInt(Measured::operations).sum();
            return "%.0f + %.0f".formatted(used.javaMicros(operations), used.postgresMicros(operations));
        }
    }
}
