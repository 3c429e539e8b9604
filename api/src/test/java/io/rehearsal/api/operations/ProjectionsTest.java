package io.rehearsal.api.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.rehearsal.api.http.Application;
import io.rehearsal.api.http.Client;
import io.rehearsal.api.http.Person;
import io.rehearsal.api.http.Resumes;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ProjectionsTest {

    private final Client operator = Application.client().with(Application.OPERATOR_TOKEN);

    @Test
    void every_projection_tells_how_it_stands() {
        Person.registered();

        var projections = operator.get("/ops/projections").json();

        assertThat(projections.valueStream().map(projection -> projection.get("name").asString())).contains("account", "resume");
        for (var projection : projections) {
            assertThat(projection.propertyNames()).contains("name", "version", "generation", "state", "position", "head",
                    "lag_events", "lag", "documents", "dead_letters", "rebuild");
            assertThat(projection.get("dead_letters").asInt()).isZero();
        }
    }

    @Test
    void a_rebuild_makes_a_new_generation_while_reads_go_on() {
        var person = Person.registered();
        var id = person.uploads(Resumes.CHINESE);
        var before = person.client().get("/api/resume/" + id).text();
        var generation = resumes().get("generation").asInt();

        var reply = operator.post("/ops/projections/resume/rebuild");

        assertThat(reply.status()).isEqualTo(202);
        assertThat(reply.text()).isEqualTo("{\"rebuilding\":[\"resume\"]}");
        await().atMost(Duration.ofSeconds(60)).until(() -> {
            assertThat(person.client().get("/api/resume/" + id).text()).isEqualTo(before);
            return resumes().get("generation").asInt() > generation;
        });
        assertThat(person.client().get("/api/resume/" + id).text()).isEqualTo(before);
        assertThat(operator.delete("/ops/projections/resume/retired").json().get("dropped").isInt()).isTrue();
    }

    @Test
    void all_are_rebuilt_at_once() {
        await().atMost(Duration.ofSeconds(60)).until(() -> resumes().get("state").asString().equals("LIVE"));

        var reply = operator.post("/ops/projections/rebuild");

        assertThat(reply.status()).isEqualTo(202);
        assertThat(reply.json().get("rebuilding").valueStream().map(JsonNode::asString)).contains("account", "resume");
        await().atMost(Duration.ofSeconds(60)).until(() -> operator.get("/ops/projections").json().valueStream()
                .allMatch(projection -> projection.get("state").asString().equals("LIVE")));
    }

    @Test
    void a_projection_that_does_not_exist_is_told() {
        for (var reply : List.of(operator.post("/ops/projections/nothing/rebuild"),
            operator.post("/ops/projections/nothing/cancel"), operator.delete("/ops/projections/nothing/retired"))) {
            assertThat(reply.status()).isEqualTo(404);
            assertThat(reply.detail()).isNotBlank();
        }
    }

    private JsonNode resumes() {
        return operator.get("/ops/projections").json().valueStream()
                .filter(projection -> projection.get("name").asString().equals("resume"))
                .findFirst().orElseThrow();
    }
}
