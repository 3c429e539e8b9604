package io.rehearsal.api.embedded.postgres;

import io.rehearsal.api.startup.CannotStart;
import io.rehearsal.api.ports.FreePorts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A running PostgreSQL on a loopback port, durable as an installed one is. */
public final class PostgresServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresServer.class);
    private static final int ATTEMPTS = 3;
    private static final int SECONDS_TO_START = 300;
    private static final int SECONDS_TO_STOP = 30;
    private static final String DATABASE = "rehearsal";
    private static final Map<String, String> SETTINGS = Map.of(
            "listen_addresses", "127.0.0.1",
            "unix_socket_directories", "",
            "fsync", "on",
            "synchronous_commit", "on",
            "full_page_writes", "on",
            "max_connections", "150",
            "shared_buffers", "128MB",
            "log_min_messages", "warning");

    private final PostgresPrograms programs;
    private final Path data;
    private final Path log;
    private final int port;
    private final PostgresRevival revival;
    private volatile @Nullable ProcessHandle process;

    private PostgresServer(PostgresPrograms programs, Path data, Path log, int port) {
        this.programs = programs;
        this.data = data;
        this.log = log;
        this.port = port;
        this.revival = new PostgresRevival(this);
    }

    /**
     * Starts the server, making its data directory at the first start and ending what an earlier run has left.
     *
     * @param dataDirectory the application's, of which this process holds the lock
     * @throws CannotStart  where PostgreSQL does not start; what it said is in the message
     */
    public static PostgresServer start(Path dataDirectory, String password) throws IOException {
        Path runtime = Files.createDirectories(dataDirectory.resolve("runtime"));
        Path data = dataDirectory.resolve("postgres");
        var programs = new PostgresPrograms(PostgresBinaries.unpackInto(runtime));
        LeftoverPostgres.end(data, runtime, programs);
        PostgresCluster.initialise(data, password, programs);
        Path log = Files.createDirectories(dataDirectory.resolve("logs")).resolve("postgres.log");
        // Truncated rather than rotated: PostgreSQL writes little here, and nobody reads an old start's.
        Files.deleteIfExists(log);
        for (int attempt = 1; ; attempt++) {
            var server = new PostgresServer(programs, data, log, FreePorts.onLoopback());
            var outcome = server.start();
            if (outcome.succeeded()) {
                server.createDatabase(password);
                return server;
            }
            if (attempt == ATTEMPTS) {
                throw new CannotStart("PostgreSQL did not start: %s. Its own words are in %s.".formatted(outcome.output(), log));
            }
            LOG.warn("PostgreSQL did not start on port {}; trying another", server.port);
        }
    }

    /** From now on it is started again whenever it has died, on the same data and port, until it is closed. */
    public void watch() {
        revival.watch();
    }

    private PostgresPrograms.Outcome start() throws IOException {
        String options = SETTINGS.entrySet().stream()
                .map(setting -> "-c %s='%s'".formatted(setting.getKey(), setting.getValue()))
                .collect(Collectors.joining(" ", "-p " + port + " ", ""));
        var outcome = programs.run("pg_ctl", "start", "--wait", "--timeout=" + SECONDS_TO_START, "--pgdata=" + data,
                "--log=" + log, "--options=" + options);
        if (outcome.succeeded()) {
            try (var lines = Files.lines(data.resolve("postmaster.pid"))) {
                process = ProcessHandle.of(Long.parseLong(lines.findFirst().orElseThrow().strip())).orElse(null);
            }
        }
        return outcome;
    }

    /** Whether the server's first process is there. One that has ended and that nobody has asked for its exit code runs no program. */
    boolean isAlive() {
        var known = process;
        return known != null && known.isAlive() && known.info().command().isPresent();
    }

    /** Ends what is left of a server that has died, and starts it on the same data and port. */
    PostgresPrograms.Outcome startAgain() throws IOException {
        LeftoverPostgres.end(data, programs.home(), programs);
        return start();
    }

    private void createDatabase(String password) {
        try (var connection = DriverManager.getConnection(url("postgres"), PostgresCluster.USER, password);
                var statement = connection.createStatement()) {
            if (!statement.executeQuery("SELECT 1 FROM pg_database WHERE datname = '" + DATABASE + "'").next()) {
                statement.execute("CREATE DATABASE " + DATABASE);
            }
        } catch (SQLException e) {
            close();
            throw new CannotStart("PostgreSQL started but does not let the application in: " + e.getMessage(), e);
        }
    }

    /** The database's JDBC URL, without credentials. */
    public String url() {
        return url(DATABASE);
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    /** The role that owns the database. */
    public String username() {
        return PostgresCluster.USER;
    }

    @Override
    public void close() {
        revival.close();
        try {
            var outcome = programs.run("pg_ctl", "stop", "--pgdata=" + data, "--mode=fast", "--timeout=" + SECONDS_TO_STOP);
            if (!outcome.succeeded()) {
                LOG.warn("PostgreSQL does not stop by itself: {}", outcome.output());
                programs.run("pg_ctl", "stop", "--pgdata=" + data, "--mode=immediate", "--timeout=" + SECONDS_TO_STOP);
            }
        } catch (IOException e) {
            LOG.warn("PostgreSQL could not be stopped", e);
        }
    }
}
