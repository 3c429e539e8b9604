package io.rehearsal.api.contract.interviewgpt;

import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.api.http.Application;
import io.rehearsal.api.http.Interviews;
import io.rehearsal.api.http.Person;
import io.rehearsal.api.http.SocketClient;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class GuestSocketTest {

    private static final int MOST_FRAMES = 300;
    private static final int NOT_FOUND = 4004;
    private static final String ANSWER = "{\"type\": \"message\", \"data\": {\"content\": \"我用缓存把延迟降到了 120 毫秒。\", \"sender_type\": \"user\"}}";

    @Test
    void a_message_comes_back_with_its_number_and_the_interviewer_replies() {
        var id = Guest.begins();
        try (var socket = open(id)) {
            var own = socket.say(ANSWER).next("message");
            var reply = socket.next("message").get("data");

            assertThat(own.propertyNames()).containsExactly("type", "data");
            assertThat(own.get("data").propertyNames()).containsExactly("id", "content", "sender_type", "interviewer_id", "timestamp");
            assertThat(own.get("data").get("id").asInt()).isEqualTo(4);
            assertThat(own.get("data").get("content").asString()).isEqualTo("我用缓存把延迟降到了 120 毫秒。");
            assertThat(own.get("data").get("sender_type").asString()).isEqualTo("user");
            assertThat(reply.get("id").asInt()).isEqualTo(5);
            assertThat(reply.get("sender_type").asString()).isEqualTo("interviewer");
            assertThat(reply.get("interviewer_id").asString()).isEqualTo("technical");
        }
    }

    @Test
    void the_content_may_stand_at_the_top() {
        var id = Guest.begins();
        try (var socket = open(id)) {
            assertThat(socket.say("{\"content\": \"没有经验\"}").next("message").at("/data/content").asString()).isEqualTo("没有经验");
            socket.next("message");
            assertThat(socket.say("{\"type\": \"message\", \"content\": \"仍然没有\", \"sender_type\": \"user\"}")
                    .next("message").at("/data/content").asString()).isEqualTo("仍然没有");
        }
    }

    @Test
    void the_whole_interview_is_held_over_the_socket_through_three_interviewers_to_the_end() {
        var id = Guest.begins();
        try (var socket = open(id)) {
            var statuses = new ArrayList<String>();
            var takeOvers = new ArrayList<String>();
            boolean greeting = false;
            socket.say(ANSWER);
            for (int frames = 0; frames < MOST_FRAMES && !statuses.contains("completed"); frames++) {
                var frame = socket.next();
                var data = frame.get("data");
                if (frame.get("type").asString().equals("status")) {
                    assertThat(data.propertyNames()).containsExactly("status", "current_interviewer", "message");
                    statuses.add(data.get("status").asString());
                    takeOvers.add(data.get("current_interviewer").asString());
                    greeting = true;
                    continue;
                }
                assertThat(frame.get("type").asString()).isEqualTo("message");
                if (isLast(data)) {
                    Guest.ends(id);
                } else if (data.get("sender_type").asString().equals("interviewer")) {
                    if (!greeting) {
                        socket.say(ANSWER);
                    }
                    greeting = false;
                }
            }
            assertThat(statuses).containsExactly("interviewer_changed", "interviewer_changed", "completed");
            assertThat(takeOvers).containsExactly("behavioral", "hr", "hr");

            var refused = socket.say(ANSWER).next("error");
            assertThat(refused.at("/data/code").asString()).isEqualTo("VALIDATION_ERROR");
            assertThat(refused.at("/data/message").asString()).isEqualTo("面试已结束");
        }
        try (var again = open(id)) {
            assertThat(again.next("status").at("/data/status").asString()).isEqualTo("completed");
        }
    }

    @Test
    void two_sockets_and_what_comes_over_http_see_the_same_in_the_same_order() {
        var id = Guest.begins();
        try (var one = open(id); var other = open(id)) {
            one.hearsNothing();
            other.hearsNothing();

            one.say(ANSWER);
            var heard = List.of(one.nextText(), one.nextText());
            assertThat(List.of(other.nextText(), other.nextText())).isEqualTo(heard);

            Guest.CLIENT.post(Guest.messages(id), "{\"content\": \"请简短一些\", \"sender_type\": \"interviewer\", \"interviewer_id\": \"hr\"}");
            var remark = one.nextText();
            assertThat(remark).contains("请简短一些");
            assertThat(other.nextText()).isEqualTo(remark);
        }
    }

    @Test
    void a_reconnect_goes_on_where_it_was() {
        var id = Guest.begins();
        try (var first = open(id)) {
            first.say(ANSWER).next("message");
            first.next("message");
        }
        try (var again = open(id)) {
            var turn = Guest.transcript(id).size();
            again.hearsNothing();
            assertThat(again.say(ANSWER).next("message").at("/data/id").asInt()).isGreaterThan(turn);
        }
        assertThat(Guest.CLIENT.get("/api/interviews/" + id).data().get("status").asString()).isEqualTo("active");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            hello
            []
            null
            {}
            {"type": "message"}
            {"type": "message", "data": "x"}
            {"type": "message", "data": {}}
            {"type": "message", "data": {"content": ""}}
            {"type": "message", "data": {"content": 5}}
            {"type": "message", "data": {"content": "x", "sender_type": "robot"}}
            {"type": "message", "data": {"content": "x", "sender_type": "interviewer"}}
            {"type": "answer", "data": {"content": "x"}}
            {"type": 5, "content": "x"}
            """)
    void what_is_no_message_is_told_and_the_connection_stays(String text) {
        var id = Guest.begins();
        try (var socket = open(id)) {
            var error = socket.say(text).next("error");

            assertThat(error.at("/data/code").asString()).isEqualTo("VALIDATION_ERROR");
            assertThat(error.at("/data/message").asString()).isNotBlank();
            assertThat(socket.say("ping").nextText()).isEqualTo("pong");
        }
        assertThat(Guest.transcript(id)).hasSize(3);
    }

    @Test
    void a_message_beyond_64_kibibytes_or_of_bytes_is_refused_and_the_connection_stays() {
        try (var socket = open(Guest.begins())) {
            assertThat(socket.say("{\"content\": \"%s\"}".formatted("x".repeat(64 * 1024))).next("error").at("/data/message").asString())
                    .contains("64 KiB");
            assertThat(socket.show(new byte[] {1, 2, 3}).next("error").at("/data/code").asString()).isEqualTo("VALIDATION_ERROR");
            assertThat(socket.say("ping").nextText()).isEqualTo("pong");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"9007199254740991", "1", "-1", "abc", "99999999999999999999999"})
    void nobodys_interview_is_closed_after_it_has_been_accepted(String id) {
        try (var socket = SocketClient.openOn(Application.ports().of("rehearsal.ports.interview-gpt"), "/api/ws/" + id)) {
            assertThat(socket.closeCode()).isEqualTo(NOT_FOUND);
        }
    }

    @Test
    void guests_and_people_with_an_account_do_not_reach_each_others_interviews() {
        var person = Person.registered();
        var accounts = Interviews.created(person).id();
        var guests = Guest.begins();

        assertThat(Guest.CLIENT.get("/api/interviews/" + accounts).status()).isEqualTo(404);
        assertThat(Guest.CLIENT.get(Guest.messages(accounts)).status()).isEqualTo(404);
        assertThat(Guest.says(accounts, "x").status()).isEqualTo(404);
        assertThat(Guest.ends(accounts).status()).isEqualTo(404);
        assertThat(Guest.CLIENT.get("/api/interviews/" + accounts + "/feedback").status()).isEqualTo(404);
        assertThat(person.client().get("/api/interviews/" + accounts).status()).isEqualTo(404);
        assertThat(person.client().get("/api/interview/" + guests).status()).isEqualTo(404);
        assertThat(person.client().get("/api/interview/" + guests + "/record").status()).isEqualTo(404);
        assertThat(person.client().get("/api/evaluation/report/" + guests).status()).isEqualTo(404);
        try (var socket = open(accounts); var other = new Interviews(person, guests).open()) {
            assertThat(socket.closeCode()).isEqualTo(NOT_FOUND);
            assertThat(other.closeCode()).isEqualTo(NOT_FOUND);
        }
    }

    private static SocketClient open(long interviewId) {
        return SocketClient.openOn(Application.ports().of("rehearsal.ports.interview-gpt"), "/api/ws/" + interviewId);
    }

    private static boolean isLast(JsonNode message) {
        return message.get("interviewer_id").asString("").equals("hr") && message.get("content").asString().contains("问完了");
    }
}
