package io.rehearsal.attack;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The packaged application as a process of its own, on free ports of the loopback address. */
final class Victim implements AutoCloseable {

    static final String ADMIN = "root";
    static final String ADMIN_PASSWORD = "the admin of the attack";
    private static final String SERVER = "server";
    private static final long PATIENCE_SECONDS = 400;

    private final Process process;
    private final Path data;
    private final Map<String, Integer> ports;

    private Victim(Process process, Path data, Map<String, Integer> ports) {
        this.process = process;
        this.data = data;
        this.ports = ports;
    }

    /** Starts it on a data directory, which may hold something, and returns when it is ready. */
    static Victim start(Path jar, Path data) throws Exception {
        return start(jar, data, Map.of());
    }

    /** As {@link #start(Path, Path)}. @param settings of its environment besides */
    static Victim start(Path jar, Path data, Map<String, String> settings) throws Exception {
        var ports = Map.of(SERVER, freePort(), "interview-gpt", freePort(), "bailian-gateway", freePort());
        var output = Files.createTempFile("attack", ".out");
        var builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1g", "--add-modules=jdk.incubator.vector",
                "--enable-native-access=ALL-UNNAMED", "-jar", jar.toString(), "up").redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().putAll(Map.of("REHEARSAL_DATA_DIR", data.toString(), "SERVER_PORT", text(ports.get(SERVER)),
                "REHEARSAL_PORTS_INTERVIEW_GPT", text(ports.get("interview-gpt")),
                "REHEARSAL_PORTS_BAILIAN_GATEWAY", text(ports.get("bailian-gateway")),
                "REHEARSAL_TRUSTED_PROXIES", "127.0.0.1", "REHEARSAL_ADMIN_USERNAME", ADMIN, "REHEARSAL_ADMIN_PASSWORD", ADMIN_PASSWORD));
        // Limits would hide what is behind them.
        builder.environment().putAll(Map.of("REHEARSAL_GUESTS_WRITES_PER_MINUTE", "1000000", "REHEARSAL_AI_INTERVIEW_REQUESTS_PER_MINUTE", "1000000",
                "REHEARSAL_BAILIAN_GATEWAY_COMPLETIONS_PER_MINUTE", "1000000"));
        builder.environment().putAll(settings);
        var process = builder.start();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!Files.readString(output).contains(" is ready ")) {
            if (!process.isAlive() || System.nanoTime() > end) {
                process.destroyForcibly();
                throw new IllegalStateException("it did not start: " + Files.readString(output));
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        return new Victim(process, data, ports);
    }

    int port() {
        return java.util.Objects.requireNonNull(ports.get(SERVER));
    }

    /** By name, that of {@link #port} as {@code server}. */
    Map<String, Integer> ports() {
        return ports;
    }

    /** kill -9 of the JVM; its PostgreSQL goes on. */
    void killJvm() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** kill -9 of its PostgreSQL, which it starts again. */
    void killPostgres() {
        postgres().forEach(ProcessHandle::destroyForcibly);
    }

    private List<ProcessHandle> postgres() {
        return ProcessHandle.allProcesses()
                .filter(handle -> handle.info().command().filter(command -> command.startsWith(data.resolve("runtime").toString())).isPresent())
                .toList();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
        killPostgres();
    }

    private static String text(@Nullable Integer port) {
        return String.valueOf(port);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
