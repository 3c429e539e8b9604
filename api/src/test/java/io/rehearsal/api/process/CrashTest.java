package io.rehearsal.api.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.rehearsal.api.cli.client.ServerClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;

class CrashTest {

    private static final int CLIENTS = 4;
    private static final int ENOUGH = 12;

    private final ConcurrentLinkedQueue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private final AtomicInteger number = new AtomicInteger();

    @TempDir
    Path temporary;

    @Test
    void what_was_acknowledged_outlives_kill_9_at_any_moment() throws Exception {
        Path data = Files.createDirectory(temporary.toRealPath().resolve("data"));

        var first = RunningCopy.launch(data).ready();
        secondCopyIsRefused(data);
        writeUntil(first::kill, first);
        assertThat(first.postgres()).as("PostgreSQL goes on when the JVM alone is killed").isNotEmpty();

        var second = RunningCopy.launch(data).ready();
        everythingAcknowledgedIsThere(second);
        assertThat(data).isDirectoryNotContaining("glob:**/opensearch.unreadable-*");
        writeUntil(() -> {
            second.kill();
            second.postgres().forEach(ProcessHandle::destroyForcibly);
        }, second);
        deleteReadModels(data);

        var third = RunningCopy.launch(data).ready();
        everythingAcknowledgedIsThere(third);
        third.terminate();
        await().untilAsserted(() -> assertThat(third.postgres()).isEmpty());
    }

    private static void secondCopyIsRefused(Path data) throws IOException, InterruptedException {
        var second = RunningCopy.launch(data);

        assertThat(second.ended()).isNotZero();
        assertThat(second.output()).contains("in use by another running copy", "REHEARSAL_DATA_DIR");
    }

    private interface Killing {
        void kill() throws InterruptedException;
    }

    private void writeUntil(Killing killing, RunningCopy copy) throws InterruptedException {
        var server = copy.operator().as(null);
        int before = acknowledged.size();
        var writers = IntStream.range(0, CLIENTS).mapToObj(i -> Thread.startVirtualThread(() -> registerForever(server))).toList();
        await().atMost(Duration.ofMinutes(2)).until(() -> acknowledged.size() >= before + ENOUGH);
        killing.kill();
        for (Thread writer : writers) {
            writer.join();
        }
    }

    private void registerForever(ServerClient server) {
        try {
            while (true) {
                String name = "person" + number.incrementAndGet();
                server.post("/api/auth/register", Map.of("username", name, "email", name + "@example.com",
                        "password", "a long sentence", "full_name", "Somebody"));
                acknowledged.add(name);
            }
        } catch (RuntimeException killed) {
            return;
        }
    }

    /** In the events and, once the projections are at the head again, in what is read. */
    private void everythingAcknowledgedIsThere(RunningCopy copy) {
        var server = copy.operator();
        List<JsonNode> events = server.get("/ops/events?limit=1000&type=account.AccountRegistered").valueStream().toList();
        assertThat(events.stream().map(event -> event.path("payload").path("username").asString()).toList()).containsAll(acknowledged);
        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> assertThat(accounts(server)).isEqualTo(events.size()));
    }

    private static int accounts(ServerClient server) {
        return server.get("/ops/projections").valueStream()
                .filter(projection -> projection.path("name").asString().equals("account"))
                .mapToInt(projection -> projection.path("documents").asInt())
                .sum();
    }

    private static void deleteReadModels(Path data) throws IOException {
        FileSystemUtils.deleteRecursively(data.resolve("mongodb"));
        FileSystemUtils.deleteRecursively(data.resolve("opensearch"));
    }
}
