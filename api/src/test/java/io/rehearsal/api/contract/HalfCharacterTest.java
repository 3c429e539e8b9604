package io.rehearsal.api.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.rehearsal.api.http.Application;
import io.rehearsal.api.http.Interviews;
import io.rehearsal.api.http.Person;
import io.rehearsal.api.http.SocketClient;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A surrogate that stands alone is U+FFFD from the door on, whichever way it comes, or is left out of what is read from a file. */
class HalfCharacterTest {

    private static final String LINE = "Maintained the \ud800 ledger and the \udc00 queue of the bank\n";

    private final Person person = Person.registered();

    /** As UTF-16, in either order. */
    private static List<byte[]> files() {
        var text = "Ada Byron\n\nExperience\nExample Ltd\t2020-01 – Present\nBackend Engineer\n- " + LINE + "\nSkills\nPython\n";
        return List.of(bytes(text, StandardCharsets.UTF_16LE), bytes(text, StandardCharsets.UTF_16BE));
    }

    private static byte[] bytes(String text, Charset order) {
        var little = order.equals(StandardCharsets.UTF_16LE);
        var bytes = new byte[2 + 2 * text.length()];
        for (int i = 0; i <= text.length(); i++) {
            int unit = i == 0 ? 0xFEFF : text.charAt(i - 1);
            bytes[2 * i] = (byte) (little ? unit : unit >> Byte.SIZE);
            bytes[2 * i + 1] = (byte) (little ? unit >> Byte.SIZE : unit);
        }
        return bytes;
    }

    @ParameterizedTest
    @MethodSource("files")
    void in_an_uploaded_resume(byte[] file) {
        var reply = person.client().upload("/api/resume/upload", "resume.txt", file);

        assertThat(reply.status()).isEqualTo(201);
        assertThat(reply.text()).contains("ledger", "queue of the bank");
        assertThat(person.client().post("/api/resume/%d/analyze".formatted(reply.data().get("id").asLong())).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @MethodSource("files")
    void in_an_uploaded_document(byte[] file) {
        var id = person.client().upload("/api/knowledge/upload", "notes.txt", file).data().get("id").asLong();

        await().atMost(Duration.ofSeconds(30)).until(() -> !person.client().get("/api/knowledge").text().contains("\"processing\""));

        assertThat(person.client().get("/api/knowledge/%d/preview".formatted(id)).text()).contains("ledger", "queue of the bank");
        assertThat(person.client().post("/api/knowledge/query", "{\"query\": \"ledger of the bank\"}").data().get("results")).isNotEmpty();
    }

    @Test
    void in_an_answer_over_the_socket_of_interview_helper() {
        var interview = Interviews.ready(person);
        try (var socket = interview.open()) {
            socket.next();
            socket.say("{\"type\": \"answer\", \"answer\": \"the \\ud800 ledger\"}").next();
            socket.end().next();
        }

        assertThat(interview.said()).contains("candidate: the \uFFFD ledger");
        assertThat(person.client().get("/api/evaluation/report/" + interview.id()).status()).isEqualTo(200);
    }

    @Test
    void in_a_message_of_interview_gpt_by_http_and_over_the_socket() {
        var client = Application.client();
        var id = client.post("/api/interviews", "{\"position\": \"\\ud800 nurse\"}").data().get("id").asLong();
        var messages = "/api/interviews/%d/messages".formatted(id);

        assertThat(client.post(messages, "{\"content\": \"by \\udc00 http\"}").data().get("content").asString()).isEqualTo("by \uFFFD http");
        try (var socket = SocketClient.open("/api/ws/" + id)) {
            socket.say("{\"content\": \"over \\ud83d the socket\"}");
            await().until(() -> client.get(messages).text().contains("over \uFFFD the socket"));
        }
        assertThat(client.post("/api/interviews/%d/end".formatted(id)).status()).isEqualTo(200);
        assertThat(client.get("/api/interviews/%d/feedback".formatted(id)).status()).isEqualTo(200);
    }
}
