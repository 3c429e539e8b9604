package io.rehearsal.api.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.rehearsal.api.http.Application;
import io.rehearsal.api.http.Client;
import io.rehearsal.api.http.Interviews;
import io.rehearsal.api.http.Person;
import io.rehearsal.api.http.Reply;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class InterviewReplayTest {

    private final Client operator = Application.client().with(Application.OPERATOR_TOKEN);
    private final Person person = Person.registered();
    private final Interviews interview = Interviews.ready(person);

    @Test
    void an_interview_is_shown_as_it_happened_with_what_each_question_was_made_from() {
        held();

        var history = operator.get(path("/history")).json();

        assertThat(history.at("/interview/transcript")).isNotEmpty();
        assertThat(history.at("/interview/questions/0/sources")).isNotNull();
        assertThat(types(history)).contains("interview.InterviewCreated", "interview.QuestionsGenerated", "interview.QuestionAsked",
                "interview.AnswerSubmitted", "interview.InterviewEnded", "interview.InterviewGraded");
        assertThat(history.get("events").valueStream().map(event -> event.at("/metadata/actor").asString()))
                .contains(Long.toString(person.id()), "interview-conductor");
    }

    @Test
    void an_interview_is_shown_as_it_stood() {
        held();
        var created = operator.get(path("/history")).json().at("/events/0/at").asString();

        var then = operator.get(path("/history?at=" + created)).json();

        assertThat(then.at("/interview/status").asString()).isEqualTo("INITIALIZING");
        assertThat(then.at("/interview/transcript")).isEmpty();
        assertThat(operator.get(path("/history?at=2001-01-01T00:00:00Z")).json().get("interview").isNull()).isTrue();
        assertThat(operator.get(path("/history?at=yesterday")).status()).isEqualTo(422);
    }

    @Test
    void another_grader_stands_beside_the_first_and_the_first_one_counts() {
        held();
        var before = report();

        var comparison = operator.post(path("/regrade?grader=overlap")).json();

        assertThat(comparison.at("/before/engine/name").asString()).isEqualTo("local");
        assertThat(comparison.at("/after/engine/name").asString()).isEqualTo("overlap");
        assertThat(comparison.at("/after/number").asInt()).isEqualTo(2);
        assertThat(comparison.get("rows")).isNotEmpty();
        assertThat(operator.get(path("/gradings?first=1&second=2")).json()).isEqualTo(comparison);
        assertThat(report()).isEqualTo(before);
    }

    @Test
    void a_grading_that_makes_no_sense_is_told() {
        assertThat(operator.post(path("/regrade?grader=local")).status()).as("before the end").isEqualTo(400);
        held();
        assertThat(operator.post(path("/regrade?grader=astrology")).status()).isEqualTo(422);
        assertThat(operator.get(path("/gradings?first=1&second=9")).status()).isEqualTo(404);
        assertThat(operator.post("/ops/interviews/999999999/regrade").status()).isEqualTo(404);
        assertThat(operator.get("/ops/interviews/999999999/history").status()).isEqualTo(404);
    }

    @Test
    void a_model_that_nobody_has_configured_grades_nothing_and_says_so() {
        held();

        Reply reply = operator.post(path("/regrade?grader=llm"));

        assertThat(reply.status()).isEqualTo(503);
        assertThat(reply.detail()).contains("grading 2 failed");
        assertThat(types(operator.get(path("/history")).json())).endsWith("interview.RegradingRequested", "interview.GradingFailed");
        assertThat(operator.post(path("/regrade?grader=overlap")).json().at("/after/number").asInt()).isEqualTo(3);
    }

    @Test
    void graded_interviews_and_graders_are_listed() {
        held();

        // Grading is no write of this client's: the list may follow it by a moment.
        await().untilAsserted(() -> assertThat(operator.get("/ops/interviews?limit=1000").json().get("graded").valueStream().map(JsonNode::asLong))
                .contains(interview.id()));
        assertThat(operator.get("/ops/interviews?limit=0").status()).isEqualTo(422);
        assertThat(operator.get("/ops/graders").json().get("graders").valueStream().map(JsonNode::asString))
                .contains("local", "overlap", "llm");
    }

    @Test
    void an_erased_persons_interview_stays_as_events_without_words() {
        held();
        operator.post("/ops/accounts/" + person.username() + "/erase");

        var history = operator.get(path("/history"));

        assertThat(history.status()).isEqualTo(200);
        assertThat(history.json().at("/interview/transcript/0/text").isNull()).isTrue();
        assertThat(history.text()).doesNotContain(Interviews.VAGUE);
    }

    private void held() {
        try (var socket = interview.open()) {
            socket.next("question");
            socket.answer(Interviews.VAGUE).next();
            socket.end().next("end");
        }
        report();
    }

    private JsonNode report() {
        return person.client().get("/api/evaluation/report/" + interview.id()).json();
    }

    private String path(String rest) {
        return "/ops/interviews/" + interview.id() + rest;
    }

    private static List<String> types(JsonNode history) {
        return history.get("events").valueStream().map(event -> event.get("type").asString()).toList();
    }
}
