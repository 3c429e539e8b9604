package io.rehearsal.api.embedded.postgres;

import io.rehearsal.api.startup.CannotStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Ends a PostgreSQL whose application has died without stopping it. */
final class LeftoverPostgres {

    private static final Logger LOG = LoggerFactory.getLogger(LeftoverPostgres.class);
    private static final int SECONDS_TO_STOP = 30;

    private LeftoverPostgres() {
    }

    /**
     * Only to be called by whoever holds the lock of the data directory: then nobody else can be using that server.
     *
     * @param runtime where the programs lie that only this data directory's servers are started from
     */
    static void end(Path data, Path runtime, PostgresPrograms programs) throws IOException {
        Path pidFile = data.resolve("postmaster.pid");
        if (!startedFrom(runtime).isEmpty() && Files.exists(pidFile)) {
            LOG.warn("A PostgreSQL of an earlier run is still there; stopping it");
            programs.run("pg_ctl", "stop", "--pgdata=" + data, "--mode=fast", "--timeout=" + SECONDS_TO_STOP);
        }
        // Its children outlive a server that was killed, until they notice; they would keep a new one from starting.
        for (ProcessHandle process : startedFrom(runtime)) {
            kill(process);
        }
        // What it says would keep PostgreSQL from starting wherever another program has got that number since.
        Files.deleteIfExists(pidFile);
    }

    private static List<ProcessHandle> startedFrom(Path runtime) {
        return ProcessHandle.allProcesses()
                .filter(process -> process.info().command().filter(command -> Path.of(command).startsWith(runtime)).isPresent())
                .toList();
    }

    private static void kill(ProcessHandle process) {
        try {
            process.destroyForcibly();
            process.onExit().get(SECONDS_TO_STOP, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new CannotStart("A PostgreSQL of an earlier run does not end (process %d). End it by hand.".formatted(process.pid()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted while ending a PostgreSQL of an earlier run.", e);
        }
    }
}
