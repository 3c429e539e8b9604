package io.rehearsal.api.cli;

import io.rehearsal.api.startup.CannotStart;
import io.rehearsal.api.RehearsalApplication;
import io.rehearsal.api.cli.client.ServerAddress;
import io.rehearsal.api.contract.Contract;
import io.rehearsal.api.contract.Contracts;
import io.rehearsal.api.ports.ListeningPorts;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs the server until it is stopped. */
@Command(name = "up", description = "Runs the server with everything it needs.", mixinStandardHelpOptions = true)
final class UpCommand implements Callable<Integer> {

    private static final int CANNOT_START = 1;

    @Option(names = "--verbose", description = "Show the whole log here, not only in its file.")
    private boolean verbose;

    @Option(names = "--trial", hidden = true, description = "Stop again once ready: the JVM learns from that how to start fast.")
    private boolean trial;

    @Option(names = "-D", description = "Sets a property: -Drehearsal.data-dir=/var/lib/rehearsal", paramLabel = "name=value")
    private List<String> settings = new ArrayList<>();

    @Override
    public Integer call() throws InterruptedException {
        var arguments = new ArrayList<String>();
        settings.forEach(setting -> arguments.add("--" + setting));
        if (verbose) {
            arguments.add("--rehearsal.console-level=info");
        }
        var stop = StopSignal.heard();
        try (var context = RehearsalApplication.start(arguments.toArray(String[]::new))) {
            if (trial) {
                return 0;
            }
            announce(context.getBean(ListeningPorts.class), context.getBean(Contracts.class), Path.of(context.getEnvironment().getRequiredProperty("rehearsal.data-dir")));
            stop.await();
            return 0;
        } catch (RuntimeException | IOException e) {
            System.err.println("rehearsal: " + reason(e));
            return CANNOT_START;
        }
    }

    private static void announce(ListeningPorts ports, Contracts contracts, Path dataDirectory) throws IOException {
        ServerAddress.announce(dataDirectory, "http://localhost:" + ports.server());
        double seconds = (System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime()) / 1000.0;
        System.out.printf(Locale.ROOT, """
                Rehearsal %s is ready after %.1f s.
                %s  data in %s
                Stop it with Ctrl-C. ./rehearsal demo shows what it does.
                """, Version.number(), seconds, addresses(ports, contracts), dataDirectory.toAbsolutePath().normalize());
    }

    /** Where each contract that has a port of its own wins collisions. */
    private static String addresses(ListeningPorts ports, Contracts contracts) {
        return contracts.all().stream()
                .filter(contract -> contract.port().equals(Contract.HOST_PORT) || ports.isOpen(contract.port()))
                .map(contract -> "  http://localhost:%-6d %s%n".formatted(ports.of(contract.port()), contract.name()))
                .collect(Collectors.joining());
    }

    private static String reason(Throwable failure) {
        Throwable root = failure;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotStart) {
                return String.valueOf(cause.getMessage());
            }
            root = cause;
        }
        return "The server does not start: %s. The whole story is in logs/rehearsal.log of the data directory.".formatted(root.getMessage());
    }
}
