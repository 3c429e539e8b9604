package io.rehearsal.api.contract.interviewhelper.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.rehearsal.api.http.Application;
import io.rehearsal.api.http.Interviews;
import io.rehearsal.api.http.Person;
import io.rehearsal.api.http.SocketClient;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class InterviewSocketTest {

    private static final List<String> CATEGORIES = List.of("技术", "项目", "问题解决", "行为", "职业规划");
    private static final List<String> DIFFICULTIES = List.of("简单", "中等", "困难");

    private final Person person = Person.registered();

    @Test
    void an_interview_is_held_from_the_first_question_to_the_end() {
        var interview = Interviews.ready(person);
        try (var socket = interview.open()) {
            var heard = Interviews.answerToTheEnd(socket, socket.next("question"));

            var questions = heard.stream().filter(message -> type(message).equals("question")).map(message -> message.get("data")).toList();
            assertThat(questions).hasSize(10);
            assertThat(questions.stream().map(data -> data.get("index").asInt())).isEqualTo(IntStream.rangeClosed(1, 10).boxed().toList());
            assertThat(questions).allSatisfy(data -> {
                assertThat(data.propertyNames()).containsExactly("id", "question", "category", "difficulty", "index", "total");
                assertThat(data.get("question").asString()).isNotBlank();
                assertThat(data.get("category").asString()).isIn(CATEGORIES);
                assertThat(data.get("difficulty").asString()).isIn(DIFFICULTIES);
                assertThat(data.get("total").asInt()).isEqualTo(10);
            });
            assertThat(heard.getLast().get("message").asString()).isEqualTo("面试已结束");
        }
        await().untilAsserted(() -> assertThat(interview.read("/status").get("status").asString()).isEqualTo("completed"));
    }

    @Test
    void a_follow_up_names_its_reason_and_there_are_at_most_two_to_a_question() {
        var interview = Interviews.ready(person);
        try (var socket = interview.open()) {
            socket.next("question");
            var first = Interviews.vaguelyToAFollowUp(socket).get("data");
            assertThat(first.get("question").asString()).isNotBlank();
            assertThat(first.get("reason").asString()).isNotBlank();

            int followUps = 1;
            while (type(socket.answer(Interviews.VAGUE).next()).equals("followup")) {
                followUps++;
            }

            assertThat(followUps).isLessThanOrEqualTo(2);
        }
    }

    @Test
    void who_comes_before_the_questions_is_asked_as_soon_as_they_are_there() {
        var interview = Interviews.created(person);

        try (var socket = interview.open()) {
            assertThat(socket.next("question").get("data").get("index").asInt()).isOne();
        }
        assertThat(interview.read("/status").get("status").asString()).isEqualTo("in_progress");
    }

    @Test
    void a_reconnect_goes_on_with_the_question_that_stands_open() {
        var interview = Interviews.ready(person);
        JsonNode second;
        try (var socket = interview.open()) {
            socket.next("question");
            second = socket.answer(longAnswer()).next();
        }

        try (var again = interview.open()) {
            assertThat(again.next()).isEqualTo(second);
            again.hearsNothing();
        }
        assertThat(interview.read("/status").get("status").asString()).isEqualTo("in_progress");
    }

    @Test
    void a_reconnect_goes_on_with_the_follow_up_that_stands_open() {
        var interview = Interviews.ready(person);
        JsonNode followUp;
        try (var socket = interview.open()) {
            socket.next("question");
            followUp = Interviews.vaguelyToAFollowUp(socket);
        }

        try (var again = interview.open()) {
            assertThat(again.next()).isEqualTo(followUp);
            Interviews.answerToTheEnd(again, followUp);
        }
    }

    @Test
    void two_sockets_on_one_interview_hear_the_same() {
        var interview = Interviews.ready(person);
        try (var one = interview.open(); var other = interview.open()) {
            var first = one.next("question");
            assertThat(other.next("question")).isEqualTo(first);

            var next = one.answer(longAnswer()).next();
            assertThat(other.next()).isEqualTo(next);
            var afterNext = other.answer(longAnswer()).next();
            assertThat(one.next()).isEqualTo(afterNext);

            one.end();
            assertThat(one.next("end")).isEqualTo(other.next("end"));
        }
    }

    @Test
    void of_two_answers_at_once_none_is_lost() {
        var interview = Interviews.ready(person);
        try (var one = interview.open(); var other = interview.open()) {
            one.next("question");
            other.next("question");

            one.answer("一个窗口里的回答");
            other.answer("另一个窗口里的回答");

            await().untilAsserted(() -> assertThat(interview.said()).contains("candidate: 一个窗口里的回答", "candidate: 另一个窗口里的回答"));
        }
    }

    @Test
    void an_answer_is_kept_even_where_the_one_who_gave_it_is_gone_at_once() {
        var interview = Interviews.ready(person);
        try (var socket = interview.open()) {
            socket.next("question");
            socket.answer("说完就走的回答");
        }

        await().untilAsserted(() -> assertThat(interview.said()).contains("candidate: 说完就走的回答"));
    }

    @Test
    void after_the_end_a_connect_hears_the_end_and_nothing_more_is_answered() {
        var interview = Interviews.ready(person);
        try (var socket = interview.open()) {
            socket.next("question");
            socket.end().next("end");

            assertThat(socket.answer("太晚了").next("error").get("message").asString()).isEqualTo("面试已结束");
            socket.end().next("end");
        }
        try (var again = interview.open()) {
            again.next("end");
        }
        assertThat(interview.said()).doesNotContain("candidate: 太晚了");
    }

    @Test
    void of_two_ends_at_once_one_ends_it_and_both_hear_of_it() {
        var interview = Interviews.ready(person);
        try (var one = interview.open(); var other = interview.open()) {
            one.next("question");
            other.next("question");

            one.end();
            other.end();

            one.next("end");
            other.next("end");
        }
        await().untilAsserted(() -> assertThat(interview.read("").get("status").asString()).isEqualTo("completed"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", " ", "hello", "{", "null", "42", "[]", "{}", "\"answer\"", "Ping", "{\"type\": null}", "{\"type\": 7}", "{\"type\": \"ANSWER\"}",
        "{\"type\": \"question\"}", "{\"type\": \"ping\"}", "{\"type\": \"answer\"}", "{\"type\": \"answer\", \"answer\": null}",
        "{\"type\": \"answer\", \"answer\": \"\"}", "{\"type\": \"answer\", \"answer\": \" \\n \"}", "{\"type\": \"answer\", \"answer\": 42}",
        "{\"type\": \"answer\", \"answer\": [\"x\"]}", "{\"type\": \"answer\", \"data\": {\"answer\": \"x\"}}", "{\"type\": \"end\"} trailing"
    })
    void a_wrong_message_is_told_and_the_connection_stays(String message) {
        var interview = Interviews.ready(person);
        try (var socket = interview.open()) {
            socket.next("question");

            assertThat(socket.say(message).next("error").get("message").asString()).isNotBlank().doesNotContain("Exception");

            socket.hearsNothing();
        }
        assertThat(interview.said()).hasSize(1);
    }

    @Test
    void a_ping_is_answered_before_any_thought() {
        try (var socket = Interviews.ready(person).open()) {
            socket.next("question");

            assertThat(socket.say("ping").nextText()).isEqualTo("pong");
        }
    }

    @Test
    void the_resume_may_be_deleted_meanwhile() {
        var interview = Interviews.ready(person);
        try (var socket = interview.open()) {
            var first = socket.next("question");
            var resume = interview.read("").get("resume_id").asLong();
            assertThat(person.client().delete("/api/resume/" + resume).status()).isEqualTo(200);

            Interviews.answerToTheEnd(socket, first);
        }
        assertThat(interview.said()).hasSizeGreaterThanOrEqualTo(20);
    }

    @Test
    void without_a_token_that_is_believed_the_socket_is_closed_with_4001() {
        var path = "/api/interview/ws/" + Interviews.ready(person).id();

        assertThat(SocketClient.open(path).closeCode()).isEqualTo(4001);
        assertThat(SocketClient.open(path + "?token=").closeCode()).isEqualTo(4001);
        assertThat(SocketClient.open(path + "?token=nonsense").closeCode()).isEqualTo(4001);
        assertThat(SocketClient.open(path, "nonsense").closeCode()).isEqualTo(4001);
        assertThat(SocketClient.open(path, Application.OPERATOR_TOKEN).closeCode()).isEqualTo(4001);
    }

    @Test
    void an_interview_that_is_not_there_or_anothers_is_closed_with_4004() {
        var interview = Interviews.ready(person);
        var other = Person.registered();
        var token = Person.token(other.username(), other.password());

        for (var id : List.of(Long.toString(interview.id()), "999999999", "0", "-1", "abc", "99999999999999999999")) {
            assertThat(SocketClient.open("/api/interview/ws/%s?token=%s".formatted(id, token)).closeCode()).as(id).isEqualTo(4004);
        }
    }

    @Test
    void the_token_may_come_in_the_header_and_the_path_with_a_slash() {
        var interview = Interviews.ready(person);
        var token = Person.token(person.username(), person.password());

        try (var socket = SocketClient.open("/api/interview/ws/" + interview.id(), token)) {
            socket.next("question");
        }
        try (var socket = SocketClient.open("/api/interview/ws/%d/?token=%s".formatted(interview.id(), token))) {
            socket.next("question");
        }
    }

    @Test
    void once_erased_a_person_is_asked_nothing_more() {
        var interview = Interviews.ready(person);
        var path = interview.socket();
        try (var socket = SocketClient.open(path)) {
            socket.next("question");
            Person.admin().client().post("/ops/accounts/" + person.id() + "/erase");

            assertThat(socket.closeCode()).isEqualTo(4004);
        }
        assertThat(SocketClient.open(path).closeCode()).isEqualTo(4001);
    }

    @Test
    void what_is_said_is_told_of_the_person_and_the_contract() {
        var interview = Interviews.ready(person);
        try (var socket = interview.open()) {
            socket.next("question");
            socket.answer(longAnswer()).next();
        }
        var events = Person.admin().client().get("/ops/events?limit=1000&type=interview.AnswerSubmitted").json().valueStream()
                .filter(event -> event.get("aggregate_id").asString().equals("interview-" + interview.id()))
                .toList();

        assertThat(events).hasSize(1);
        assertThat(events.getFirst().at("/metadata/actor").asString()).isEqualTo(Long.toString(person.id()));
        assertThat(events.getFirst().at("/metadata/contract").asString()).isEqualTo("interview-helper");
        assertThat(events.getFirst().at("/metadata/requestId").asString()).isNotBlank();
    }

    private static String longAnswer() {
        return "我在订单中心负责状态机的设计，用 Kafka 解耦下游，并把 P99 从 800 ms 降到 120 ms，期间每周复盘一次指标。";
    }

    private static String type(JsonNode message) {
        return message.get("type").asString();
    }
}
