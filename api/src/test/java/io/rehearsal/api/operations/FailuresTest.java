package io.rehearsal.api.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.api.http.Application;
import io.rehearsal.api.http.Client;
import io.rehearsal.api.http.Documents;
import io.rehearsal.api.http.Person;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

class FailuresTest {

    private final Client operator = Application.client().with(Application.OPERATOR_TOKEN);
    private final JdbcClient jdbc = Application.bean(JdbcClient.class);
    private final Person person = Person.registered();
    private final Documents document = Documents.ready(person, "caching.md", Documents.CACHING);

    @Test
    void what_failed_is_listed_until_it_is_tried_again() {
        var id = fails();
        assertThat(listed(id).get("kind").asString()).isEqualTo("DOCUMENT");
        assertThat(listed(id).get("reason").asString()).isEqualTo("FAILED");
        assertThat(listed(id).get("aggregate_id").asString()).isEqualTo("document-" + document.id());

        assertThat(operator.post("/ops/failures/" + id + "/retry").status()).isEqualTo(200);

        document.awaitReady();
        assertThat(ids()).doesNotContain(id);
        assertThat(decisions("operations.FailureRetried")).contains(id);
        assertThat(operator.post("/ops/failures/" + id + "/retry").status()).isEqualTo(404);
    }

    @Test
    void what_is_discarded_is_listed_no_more_and_recorded_with_who_did_it() {
        var id = fails();

        assertThat(Person.admin().client().post("/ops/failures/" + id + "/discard").status()).isEqualTo(200);

        assertThat(ids()).doesNotContain(id);
        assertThat(decisions("operations.FailureDiscarded")).contains(id);
        assertThat(operator.post("/ops/failures/" + id + "/discard").status()).isEqualTo(404);
        assertThat(operator.post("/ops/failures/" + id + "/retry").status()).isEqualTo(404);
        assertThat(fails()).isNotEqualTo(id).isIn(ids());
    }

    @Test
    void a_parked_document_is_listed_and_folded_again() {
        int generation = operator.get("/ops/projections").json().valueStream()
                .filter(projection -> projection.get("name").asString().equals("document")).findFirst().orElseThrow().get("generation").asInt();
        jdbc.sql("insert into projection_dead_letter (projection, generation, document_key, event_identifier, error) values ('document', ?, ?, 'e', 'x.Broken')")
                .params(generation, "document-" + document.id()).update();
        var id = "parked:document:%d:document-%d".formatted(generation, document.id());
        assertThat(listed(id).get("kind").asString()).isEqualTo("PARKED");

        assertThat(operator.post("/ops/failures/" + Client.encoded(id) + "/retry").status()).isEqualTo(200);

        assertThat(ids()).doesNotContain(id);
        assertThat(document.row().get("status").asString()).isEqualTo("completed");
    }

    @Test
    void what_did_not_fail_is_not_found() {
        for (var id : List.of("nothing", UUID.randomUUID().toString(), "parked:document:1:document-1", "parked:", "%27%20or%201=1", "x".repeat(2_000))) {
            assertThat(operator.post("/ops/failures/" + id + "/retry").status()).as(id).isEqualTo(404);
            assertThat(operator.post("/ops/failures/" + id + "/discard").status()).as(id).isEqualTo(404);
        }
        assertThat(operator.get("/ops/failures?limit=0").status()).isEqualTo(422);
        assertThat(operator.get("/ops/failures?limit=1001").status()).isEqualTo(422);
    }

    /** As another node would have appended it. */
    private String fails() {
        return jdbc.sql("""
                        insert into domain_event (aggregate_identifier, sequence_number, type, event_identifier, meta_data, payload, payload_revision,
                            payload_type, time_stamp)
                        select aggregate_identifier, sequence_number + 1, type, gen_random_uuid()::text, meta_data, convert_to(?, 'UTF8'),
                            payload_revision, 'knowledge.DocumentProcessingFailed', time_stamp
                        from domain_event where aggregate_identifier = ? order by sequence_number desc limit 1 returning event_identifier""")
                .params("""
                        {"documentId": %d, "ownerId": %d, "chunking": 1, "reason": "FAILED", "failedAt": "2026-11-20T10:15:30Z"}"""
                        .formatted(document.id(), person.id()), "document-" + document.id())
                .query(String.class).single();
    }

    private JsonNode listed(String id) {
        return operator.get("/ops/failures").json().valueStream().filter(failure -> failure.get("id").asString().equals(id)).findFirst().orElseThrow();
    }

    private List<String> ids() {
        return operator.get("/ops/failures").json().valueStream().map(failure -> failure.get("id").asString()).toList();
    }

    private List<String> decisions(String type) {
        return operator.get("/ops/events?limit=1000&type=" + type).json().valueStream()
                .map(event -> event.get("payload").get("failure_id").asString()).toList();
    }
}
