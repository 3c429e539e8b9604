package io.rehearsal.api.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import io.rehearsal.api.RehearsalApplication;
import io.rehearsal.api.http.Application;
import io.rehearsal.api.http.Client;
import io.rehearsal.api.http.Reply;
import io.rehearsal.api.http.Resumes;
import io.rehearsal.api.http.SecondNode;
import io.rehearsal.api.ports.ListeningPorts;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** MongoDB goes away and comes back where it was, with what it held. */
@SecondNode
class ReadStoreAwayTest {

    private static final Duration BOUND = Duration.ofSeconds(15);
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String PASSWORD = "a password of some length";

    @Test
    void writes_are_acknowledged_reads_end_in_time_and_everything_is_applied_afterwards(@TempDir Path data) {
        var documents = new MemoryBackend() {
            @Override
            public void close() {
                // They outlive the server that hands them out.
            }
        };
        var mongo = new MongoServer(documents);
        var address = mongo.bind();
        try (var system = RehearsalApplication.start(
                "--rehearsal.data-dir=" + data,
                "--rehearsal.mongodb.uri=mongodb://127.0.0.1:" + address.getPort() + "/rehearsal",
                "--server.port=0",
                "--rehearsal.ports.interview-gpt=0",
                "--rehearsal.ports.bailian-gateway=0")) {
            var person = registered(Application.client().on(system.getBean(ListeningPorts.class).server()));

            mongo.shutdownNow();
            var written = inTime(() -> upload(person));
            var list = inTime(() -> person.get("/api/resume"));
            assertThat(written.status()).isEqualTo(201);
            assertThat(written.header("Warning")).isEqualTo("199 - \"read model behind\"");
            assertThat(list.status()).isEqualTo(503);
            assertThat(list.detail()).isNotBlank();
            var old = person.get("/api/auth/me");
            assertThat(old.status()).isEqualTo(200);
            assertThat(old.header("Warning")).isEqualTo("110 - \"read model behind\"");

            mongo = new MongoServer(documents);
            mongo.bind(address);
            await().atMost(SOON).until(() -> person.get("/api/resume").text().contains("resume.txt"));
            await().atMost(SOON).untilAsserted(() -> assertThat(upload(person).header("Warning")).isNull());
            assertThat(person.get("/api/resume").header("Warning")).isNull();
        } finally {
            mongo.shutdownNow();
        }
    }

    private static Client registered(Client stranger) {
        stranger.post("/api/auth/register", """
                {"username": "robin", "email": "robin@example.com", "password": "%s", "full_name": "Robin Vale"}""".formatted(PASSWORD));
        return stranger.with(stranger.form("/api/auth/login", Map.of("username", "robin", "password", PASSWORD))
                .data().get("access_token").asString());
    }

    private static Reply upload(Client person) {
        return person.upload("/api/resume/upload", "resume.txt", Resumes.ENGLISH.getBytes(StandardCharsets.UTF_8));
    }

    private static Reply inTime(Supplier<Reply> request) {
        var began = System.nanoTime();
        var reply = request.get();
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(BOUND);
        return reply;
    }
}
