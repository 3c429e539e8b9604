package io.rehearsal.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.springframework.util.FileSystemUtils;

/**
 * From {@code ./rehearsal up} to the line that says it is ready, on a new data directory and again on the same; then what the
 * process holds in memory while nothing is asked of it.
 */
final class StartBenchmark implements Benchmark {

    private static final Pattern USED = Pattern.compile("heap.*used (\\d+)K");
    private static final int QUIET_SECONDS = 5;

    @Override
    public String name() {
        return "start";
    }

    @Override
    public void run(Settings settings, Report report) throws Exception {
        var fresh = new ArrayList<Double>();
        var again = new ArrayList<Double>();
        var heap = new ArrayList<Double>();
        var resident = new ArrayList<Double>();
        for (int round = 0; round <= settings.rounds() / 2; round++) {
            var directory = Files.createTempDirectory("rehearsal-start");
            try {
                try (var first = StartedProgram.start(settings.program(), directory)) {
                    fresh.add(first.seconds());
                }
                try (var second = StartedProgram.start(settings.program(), directory)) {
                    again.add(second.seconds());
                    TimeUnit.SECONDS.sleep(QUIET_SECONDS);
                    heap.add(heapMegabytes(second.pid()));
                    resident.add(residentMegabytes(second.pid()));
                }
            } finally {
                FileSystemUtils.deleteRecursively(directory);
            }
        }
        report.section("Start and memory at rest", "new directory, s", "existing directory, s", "heap after GC, MB", "resident set of the JVM, MB");
        report.row(Medians.of(fresh), Medians.of(again), Medians.of(heap), Medians.of(resident));
    }

    private static double heapMegabytes(long pid) throws Exception {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        output(jcmd, Long.toString(pid), "GC.run");
        var found = USED.matcher(output(jcmd, Long.toString(pid), "GC.heap_info"));
        if (!found.find()) {
            throw new IllegalStateException("jcmd does not tell the heap's size");
        }
        return Long.parseLong(found.group(1)) / 1024.0;
    }

    private static double residentMegabytes(long pid) throws Exception {
        return Long.parseLong(output("ps", "-o", "rss=", "-p", Long.toString(pid)).strip()) / 1024.0;
    }

    private static String output(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var output = new String(process.getInputStream().readAllBytes());
        process.waitFor();
        return output;
    }
}
