package io.rehearsal.api.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.api.http.Application;
import io.rehearsal.api.http.Client;
import io.rehearsal.api.http.Person;
import io.rehearsal.api.http.Resumes;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class HistoryTest {

    private static final String BEFORE = "负责订单系统的开发和维护工作";
    private static final String AFTER = "主导订单系统的开发与维护";

    private final Client operator = Application.client().with(Application.OPERATOR_TOKEN);
    private final Person person = Person.registered();
    private final long id = person.uploads(Resumes.CHINESE);

    @Test
    void a_resume_is_shown_with_its_events_as_it_stood() {
        optimize();
        person.client().delete("/api/resume/" + id);

        var now = operator.get(history("")).json();
        var first = operator.get(history("?version=v1.0")).json();
        var second = operator.get(history("?version=v1.1")).json();

        assertThat(now.get("resume_id").asLong()).isEqualTo(id);
        assertThat(now.get("events").valueStream().map(event -> event.get("type").asString())).containsExactly(
                "resume.ResumeUploaded", "resume.ResumeParsed", "resume.SuggestionsApplied", "resume.ResumeDeleted");
        assertThat(now.get("resume").isNull()).isTrue();
        assertThat(first.at("/resume/content").toString()).contains(BEFORE).doesNotContain(AFTER);
        assertThat(second.at("/resume/content").toString()).contains(AFTER).doesNotContain(BEFORE);
    }

    @Test
    void a_resume_is_shown_as_it_stood_at_an_instant() {
        optimize();
        var optimized = operator.get(history("")).json().at("/events/2/at").asString();
        var uploaded = operator.get(history("")).json().at("/events/0/at").asString();

        assertThat(operator.get(history("?at=2001-01-01T00:00:00Z")).json().get("resume").isNull()).isTrue();
        assertThat(operator.get(history("?at=2999-01-01T00:00:00Z")).json().at("/resume/current_version").asString()).isEqualTo("v1.1");
        assertThat(uploaded).isLessThan(optimized);
    }

    @ParameterizedTest
    @CsvSource({"?version=v1.0&at=2026-01-01T00:00:00Z, 422", "?at=yesterday, 422", "?version=v9, 400"})
    void a_question_that_makes_no_sense_is_told(String query, int status) {
        var reply = operator.get(history(query));

        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.detail()).isNotBlank();
    }

    @Test
    void a_resume_that_never_was_is_not_found() {
        assertThat(operator.get("/ops/resumes/999999999/history").status()).isEqualTo(404);
    }

    @Test
    void events_are_read_on_from_a_position() {
        var first = operator.get("/ops/events?limit=2").json();
        var next = operator.get("/ops/events?limit=2&after=" + first.get(1).get("position").asLong()).json();

        assertThat(first).hasSize(2);
        assertThat(next.get(0).get("position").asLong()).isGreaterThan(first.get(1).get("position").asLong());
        assertThat(operator.get("/ops/events?type=resume.ResumeParsed").json().valueStream().map(event -> event.get("type").asString()))
                .isNotEmpty().containsOnly("resume.ResumeParsed");
        assertThat(operator.get("/ops/events").text()).doesNotContain("argon2");
    }

    @ParameterizedTest
    @CsvSource({"limit=0", "limit=1001", "after=-1", "limit=many"})
    void the_reading_of_events_is_bounded(String query) {
        assertThat(operator.get("/ops/events?" + query).status()).isEqualTo(422);
    }

    @Test
    void an_erased_person_is_gone_from_every_read_while_the_events_stay() {
        var reply = operator.post("/ops/accounts/" + person.username() + "/erase");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().get("account_id").asLong()).isEqualTo(person.id());
        assertThat(person.client().get("/api/resume").status()).isEqualTo(401);
        assertThat(Application.client().form("/api/auth/login", Map.of("username", person.username(), "password", person.password()))
                .status()).isEqualTo(401);
        var history = operator.get(history(""));
        assertThat(history.json().get("events").valueStream().map(event -> event.get("erased")).map(JsonNode::asBoolean))
                .isNotEmpty().containsOnly(true);
        assertThat(history.text()).doesNotContain("林晓岚").doesNotContain("linxiaolan").doesNotContain(BEFORE);
        assertThat(operator.get("/ops/events?limit=1000").text()).doesNotContain(person.username() + "@example.com");
        assertThat(Person.register(person.username(), "a new password").status()).isEqualTo(201);
    }

    @Test
    void nobody_is_erased_by_an_unknown_name() {
        assertThat(operator.post("/ops/accounts/nobody-at-all/erase").status()).isEqualTo(404);
        assertThat(operator.post("/ops/accounts/999999999/erase").status()).isEqualTo(404);
    }

    private String history(String query) {
        return "/ops/resumes/" + id + "/history" + query;
    }

    private void optimize() {
        var reply = person.client().post("/api/resume/" + id + "/optimize",
                "{\"suggestions\": [{\"before\": \"%s\", \"after\": \"%s\"}]}".formatted(BEFORE, AFTER));
        assertThat(reply.status()).isEqualTo(200);
    }
}
