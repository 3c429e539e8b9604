package io.rehearsal.api.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.rehearsal.api.RehearsalApplication;
import io.rehearsal.api.cli.client.ServerAddress;
import io.rehearsal.api.cli.client.ServerClient;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** The application as a process of its own, on free ports. */
final class RunningCopy {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Path data;
    private final Path output;
    private final Process process;

    private RunningCopy(Path data, Path output, Process process) {
        this.data = data;
        this.output = output;
        this.process = process;
    }

    /** Begins to start a copy. */
    static RunningCopy launch(Path data, String... settings) throws IOException {
        Path output = Files.createTempFile(data.toAbsolutePath().getParent(), "copy", ".out");
        // It lives for a minute: what the JVM would compile best never pays for itself.
        var builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m", "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp", classPathWithoutTests(), RehearsalApplication.class.getName(), "up");
        for (String setting : settings) {
            builder.command().add("-D" + setting);
        }
        builder.environment().putAll(Map.of("REHEARSAL_DATA_DIR", data.toString(), "SERVER_PORT", "0",
                "REHEARSAL_PORTS_INTERVIEW_GPT", "0", "REHEARSAL_PORTS_BAILIAN_GATEWAY", "0"));
        return new RunningCopy(data, output, builder.redirectErrorStream(true).redirectOutput(output.toFile()).start());
    }

    private static String classPathWithoutTests() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Waits until it says that it is ready. */
    RunningCopy ready() {
        await().atMost(PATIENCE).until(() -> !process.isAlive() || output().contains(" is ready after "));
        assertThat(process.isAlive()).as(output()).isTrue();
        return this;
    }

    /** Waits until it has ended and answers its exit code. */
    int ended() throws InterruptedException {
        assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).as(output()).isTrue();
        return process.exitValue();
    }

    String output() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Talks to it as its operator. */
    ServerClient operator() {
        return new ServerClient(URI.create(String.valueOf(ServerAddress.find(data))), ServerAddress.operatorToken(data));
    }

    void terminate() throws InterruptedException {
        process.destroy();
        ended();
    }

    void kill() throws InterruptedException {
        process.destroyForcibly();
        ended();
    }

    /** PostgreSQL's processes on its data directory, whoever started them. */
    List<ProcessHandle> postgres() {
        return ProcessHandle.allProcesses()
                .filter(handle -> handle.info().command().filter(command -> command.startsWith(data.resolve("runtime").toString())).isPresent())
                .toList();
    }
}
