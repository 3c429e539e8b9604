package io.rehearsal.api.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.rehearsal.api.RehearsalApplication;
import io.rehearsal.api.cli.client.ServerAddress;
import io.rehearsal.api.embedded.opensearch.SearchOnPort;
import io.rehearsal.api.http.Application;
import io.rehearsal.api.http.Client;
import io.rehearsal.api.http.Documents;
import io.rehearsal.api.http.Person;
import io.rehearsal.api.http.Reply;
import io.rehearsal.api.http.Resumes;
import io.rehearsal.api.http.SecondNode;
import io.rehearsal.api.ports.FreePorts;
import io.rehearsal.api.ports.ListeningPorts;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;

/** OpenSearch is not there when the application starts, comes, and goes again; or it has lost what it held. */
@SecondNode
class SearchAwayTest {

    private static final Duration SOON = Duration.ofMinutes(2);
    private static final String PASSWORD = "a password of some length";

    private Client operator;

    private JsonNode search() {
        return operator.get("/ops/projections").json().valueStream()
                .filter(projection -> projection.get("name").asString().equals("search")).findFirst().orElseThrow();
    }

    @Test
    void everything_else_works_without_it_and_what_was_uploaded_is_found_once_it_is_there(@TempDir Path directory) throws Exception {
        var port = FreePorts.onLoopback();
        var data = directory.resolve("data");
        try (var system = RehearsalApplication.start(
                "--rehearsal.data-dir=" + data,
                "--rehearsal.opensearch.uris=http://127.0.0.1:" + port,
                "--server.port=0",
                "--rehearsal.ports.interview-gpt=0",
                "--rehearsal.ports.bailian-gateway=0")) {
            var address = system.getBean(ListeningPorts.class).server();
            operator = Application.client().on(address).with(ServerAddress.operatorToken(data));
            var person = registered(Application.client().on(address));
            assertThat(search().get("state").asString()).isEqualTo("FAILED");
            assertThat(operator.get("/ops/actuator/health").text()).contains("\"search\"");
            var document = Documents.ready(person, "tomatoes.md", Documents.GARDENING);
            assertThat(document.preview().get("chunks").size()).isPositive();
            var resume = person.client().upload("/api/resume/upload", "resume.txt", Resumes.ENGLISH.getBytes(StandardCharsets.UTF_8));
            assertThat(resume.header("Warning")).isNull();
            assertThat(question(person).status()).isEqualTo(503);

            try (var _ = SearchOnPort.start(directory.resolve("search"), port)) {
                await().atMost(SOON).until(() -> search().get("state").asString().equals("LIVE"));
                assertThat(question(person).data().get("results").get(0).get("source").asString()).isEqualTo("tomatoes.md");
            }
            assertThat(question(person).status()).isEqualTo(503);
            assertThat(person.client().delete(document.path("")).status()).isBetween(200, 299);

            try (var _ = SearchOnPort.start(directory.resolve("search"), port)) {
                await().atMost(SOON).until(() -> question(person).status() == 200 && question(person).data().get("results").isEmpty());
            }
        }
    }

    @Test
    void indexes_that_were_deleted_are_back_soon_after_the_next_start(@TempDir Path directory) throws Exception {
        Person person;
        try (var system = startedOn(directory)) {
            person = registered(Application.client().on(system.getBean(ListeningPorts.class).server()));
            Documents.ready(person, "tomatoes.md", Documents.GARDENING);
            assertThat(question(person).data().get("results").isEmpty()).isFalse();
        }
        FileSystemUtils.deleteRecursively(directory.resolve("opensearch"));

        try (var system = startedOn(directory)) {
            var again = new Person(person.id(), person.username(), person.password(), person.client().on(system.getBean(ListeningPorts.class).server()));
            await().atMost(SOON).until(() -> question(again).status() == 200);
            assertThat(question(again).data().get("results").get(0).get("source").asString()).isEqualTo("tomatoes.md");
        }
    }

    private static ConfigurableApplicationContext startedOn(Path data) {
        return RehearsalApplication.start("--rehearsal.data-dir=" + data, "--server.port=0", "--rehearsal.ports.interview-gpt=0",
                "--rehearsal.ports.bailian-gateway=0");
    }

    private static Reply question(Person person) {
        return person.client().post(Documents.PATH + "/query", "{\"query\": \"When are the plants watered?\", \"top_k\": 3, \"use_reranking\": false}");
    }

    private static Person registered(Client stranger) {
        var id = stranger.post("/api/auth/register", """
                {"username": "robin", "email": "robin@example.com", "password": "%s", "full_name": "Robin Vale"}""".formatted(PASSWORD))
                .data().get("id").asLong();
        var token = stranger.form("/api/auth/login", Map.of("username", "robin", "password", PASSWORD)).data().get("access_token").asString();
        return new Person(id, "robin", PASSWORD, stranger.with(token));
    }
}
