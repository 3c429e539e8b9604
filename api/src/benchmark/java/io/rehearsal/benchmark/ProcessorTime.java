package io.rehearsal.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Processor time used so far. Unlike time on the clock it hardly depends on what else the machine does.
 *
 * @param java     by this process
 * @param postgres by the embedded PostgreSQL's processes that are alive
 */
record ProcessorTime(Duration java, Duration postgres) {

    static final ProcessorTime NONE = new ProcessorTime(Duration.ZERO, Duration.ZERO);

    static ProcessorTime now(Path dataDirectory) {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        var postgres = ProcessHandle.allProcesses()
                .filter(process -> process.info().command().filter(command -> Path.of(command).startsWith(dataDirectory)).isPresent())
                .flatMap(process -> process.info().totalCpuDuration().stream())
                .reduce(Duration.ZERO, Duration::plus);
        return new ProcessorTime(Duration.ofNanos(system.getProcessCpuTime()), postgres);
    }

    ProcessorTime since(ProcessorTime start) {
        return new ProcessorTime(java.minus(start.java), postgres.minus(start.postgres));
    }

    ProcessorTime plus(ProcessorTime other) {
        return new ProcessorTime(java.plus(other.java), postgres.plus(other.postgres));
    }

    /** Microseconds of Java's for each of so many operations. */
    double javaMicros(double operations) {
        return java.toNanos() / 1e3 / operations;
    }

    /** Microseconds of PostgreSQL's for each of so many operations. */
    double postgresMicros(double operations) {
        return postgres.toNanos() / 1e3 / operations;
    }
}
