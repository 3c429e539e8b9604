package io.rehearsal.benchmark;

import java.util.List;

/** Runs the benchmarks one after the other and writes their figures to {@code results.md}. */
public final class Benchmarks {

    private static final List<Benchmark> ALL = List.of(
            new CommandBenchmark(), new HttpBenchmark(), new RebuildBenchmark(), new LongAggregateBenchmark(), new InterviewBenchmark(), new SearchBenchmark(),
            new RoleBenchmark(), new ConsoleBenchmark(), new CompletionBenchmark(), new MessageBenchmark(), new StatisticsBenchmark(),
            new StartBenchmark());

    private Benchmarks() {
    }

    public static void main(String... arguments) throws Exception {
        var settings = Settings.fromProperties();
        var report = new Report();
        report.note("%d processors, %s, Java %s, %s".formatted(Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.name"), System.getProperty("java.version"), java.time.Instant.now()));
        try {
            for (var benchmark : ALL) {
                if (settings.wants(benchmark.name())) {
                    benchmark.run(settings, report);
                }
            }
        } finally {
            report.write(settings.results());
        }
        // Threads of libraries may linger after their context is closed.
        System.exit(0);
    }
}
