package io.rehearsal.benchmark;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What to measure and for how long; system properties {@code benchmark.*}.
 *
 * @param only    names of the benchmarks to run; empty for all
 * @param rounds  how often a figure and its floor are measured in turns; their medians count
 * @param warmUp  a turn of warming up, repeated until a figure gets no better
 * @param length  of one round
 * @param clients how many at once
 * @param events  to rebuild from
 * @param program the script that starts the application
 * @param results the directory for {@code results.md}
 */
record Settings(
        Set<String> only,
        int rounds,
        Duration warmUp,
        Duration length,
        List<Integer> clients,
        int events,
        Path program,
        Path results) {

    static Settings fromProperties() {
        return new Settings(
                Arrays.stream(property("only", "").split(",")).filter(name -> !name.isBlank()).collect(Collectors.toSet()),
                number("rounds", 5),
                Duration.ofMillis(number("warm-up-millis", 4_000)),
                Duration.ofMillis(number("round-millis", 2_000)),
                Arrays.stream(property("clients", "1,16,64").split(",")).map(Integer::valueOf).toList(),
                number("events", 100_000),
                Path.of(property("program", "../rehearsal")),
                Path.of(property("results", "target/benchmarks")));
    }

    boolean wants(String benchmark) {
        return only.isEmpty() || only.contains(benchmark);
    }

    private static int number(String name, int otherwise) {
        return Integer.parseInt(property(name, Integer.toString(otherwise)));
    }

    private static String property(String name, String otherwise) {
        var given = System.getProperty("benchmark." + name, "");
        return given.isBlank() ? otherwise : given;
    }
}
