package io.rehearsal.api.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.rehearsal.api.cli.client.ServerAddress;
import io.rehearsal.api.http.Application;
import io.rehearsal.api.http.Client;
import io.rehearsal.api.http.Person;
import io.rehearsal.api.http.Reply;
import io.rehearsal.api.http.Resumes;
import io.rehearsal.api.ports.FreePorts;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PostgreSQL alone is killed; the application stays. */
class DeadPostgresTest {

    private static final Duration BOUND = Duration.ofSeconds(12);
    private static final Duration SOON = Duration.ofMinutes(1);
    private static final String PASSWORD = "a long sentence";

    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private final List<Integer> statuses = new ArrayList<>();

    @TempDir
    Path temporary;

    /** Whose documents the answers are held against. */
    @BeforeAll
    static void documents() {
        Application.client().get("/health");
    }

    @Test
    void requests_meanwhile_are_put_off_and_everything_goes_on_when_it_is_back() throws Exception {
        var data = Files.createDirectory(temporary.toRealPath().resolve("data"));
        int guests = FreePorts.onLoopback();
        var copy = RunningCopy.launch(data, "rehearsal.ports.interview-gpt=" + guests).ready();
        var stranger = Application.client().on(URI.create(String.valueOf(ServerAddress.find(data))).getPort()).held();
        var person = loggedIn(stranger);

        var writer = Thread.startVirtualThread(() -> register(stranger));
        await().until(() -> acknowledged.size() >= 3);
        postmaster(data.resolve("postgres")).destroyForcibly();
        int before = acknowledged.size();
        await().atMost(SOON).until(() -> acknowledged.size() >= before + 3);
        writer.interrupt();
        writer.join();
        assertThat(statuses).isSubsetOf(200, 201, 503);

        var aside = data.resolve("postgres.aside");
        Files.move(data.resolve("postgres"), aside);
        postmaster(aside).destroyForcibly();
        await().atMost(SOON).untilAsserted(() -> assertThat(inTime(() -> stranger.get("/health")).status()).isEqualTo(503));
        assertThat(stranger.get("/health").json().get("status").asString()).isEqualTo("unhealthy");
        assertThat(stranger.at(guests).get("/health").json().get("status").asString()).isEqualTo("unhealthy");
        for (var refused : List.of(inTime(() -> upload(person)), inTime(() -> registers(stranger, Person.freshName())), inTime(() -> stranger.post("/api/v1/auth/register",
                "{\"name\": \"Somebody\", \"email\": \"somebody@example.com\", \"password\": \"%s\"}".formatted(PASSWORD))))) {
            assertThat(refused.status()).as(refused.text()).isEqualTo(503);
            assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 30);
            assertThat(refused.json().has("detail")).isTrue();
        }

        Files.move(aside, data.resolve("postgres"));
        await().atMost(SOON).until(() -> stranger.get("/health").status() == 200);
        assertThat(stranger.at(guests).get("/health").json().get("status").asString()).isEqualTo("healthy");
        await().atMost(SOON).until(() -> upload(person).status() == 201);
        await().atMost(SOON).untilAsserted(() -> assertThat(person.get("/api/resume").text()).contains("resume.txt"));
        var stored = copy.operator().get("/ops/events?limit=1000&type=account.AccountRegistered").valueStream()
                .map(event -> event.path("payload").path("username").asString()).toList();
        assertThat(stored).containsAll(acknowledged);
        copy.terminate();
        await().untilAsserted(() -> assertThat(copy.postgres()).isEmpty());
    }

    private void register(Client stranger) {
        while (!Thread.currentThread().isInterrupted()) {
            var name = Person.freshName();
            try {
                var reply = registers(stranger, name);
                statuses.add(reply.status());
                if (reply.status() == 201) {
                    acknowledged.add(name);
                }
            } catch (IllegalStateException interrupted) {
                return;
            }
        }
    }

    private static Reply registers(Client stranger, String name) {
        return stranger.post("/api/auth/register", """
                {"username": "%1$s", "email": "%1$s@example.com", "password": "%2$s", "full_name": "Somebody"}""".formatted(name, PASSWORD));
    }

    private static Client loggedIn(Client stranger) {
        var name = Person.freshName();
        registers(stranger, name);
        return stranger.with(stranger.form("/api/auth/login", Map.of("username", name, "password", PASSWORD)).data().get("access_token").asString());
    }

    private static Reply upload(Client person) {
        return person.upload("/api/resume/upload", "resume.txt", Resumes.CHINESE.getBytes(StandardCharsets.UTF_8));
    }

    private static Reply inTime(Supplier<Reply> request) {
        long began = System.nanoTime();
        var reply = request.get();
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(BOUND);
        return reply;
    }

    private static ProcessHandle postmaster(Path postgres) throws IOException {
        return ProcessHandle.of(Long.parseLong(Files.readAllLines(postgres.resolve("postmaster.pid")).getFirst())).orElseThrow();
    }
}
