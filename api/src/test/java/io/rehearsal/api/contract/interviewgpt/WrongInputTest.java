package io.rehearsal.api.contract.interviewgpt;

import static io.rehearsal.api.contract.interviewgpt.Guest.CLIENT;
import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.api.http.Client;
import io.rehearsal.api.http.Files;
import io.rehearsal.api.http.Person;
import io.rehearsal.api.http.Reply;
import io.rehearsal.api.http.Resumes;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrongInputTest {

    private static final int MEBIBYTE = 1024 * 1024;
    private static final long NOBODYS = (1L << 53) - 1;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {}                                              | position
            {"position": ""}                                | position
            {"position": "   "}                             | position
            {"position": null}                              | position
            {"position": 7}                                 | position
            {"position": ["x"]}                             | position
            {"position": "x", "difficulty": "extreme"}      | difficulty
            {"position": "x", "difficulty": ""}             | difficulty
            {"position": "x", "difficulty": "EASY"}         | difficulty
            {"position": "x", "difficulty": 1}              | difficulty
            """)
    void an_interview_without_a_position_or_with_an_unknown_difficulty_is_refused(String body, String field) {
        var reply = CLIENT.post("/api/interviews", body);

        assertThat(reply.status()).isEqualTo(422);
        assertThat(Guest.error(reply)).isEqualTo("VALIDATION_ERROR");
        assertThat(reply.json().get("error").get("details").propertyNames()).containsExactly(field);
    }

    @Test
    void a_position_has_at_most_200_characters() {
        assertThat(CLIENT.post("/api/interviews", "{\"position\": \"%s\"}".formatted("岗".repeat(200))).status()).isEqualTo(200);
        assertThat(CLIENT.post("/api/interviews", "{\"position\": \"%s\"}".formatted("岗".repeat(201))).status()).isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "\"x\"", "{\"position\"", "position=x"})
    void what_is_no_json_object_is_refused(String body) {
        assertRefused(CLIENT.post("/api/interviews", body), 422, "VALIDATION_ERROR");
        assertRefused(CLIENT.post(Guest.messages(Guest.begins()), body), 422, "VALIDATION_ERROR");
    }

    @Test
    void a_form_is_held_to_the_same_rules() {
        assertRefused(CLIENT.form("/api/interviews", Map.of()), 422, "VALIDATION_ERROR");
        assertRefused(CLIENT.form("/api/interviews", Map.of("position", " ")), 422, "VALIDATION_ERROR");
        assertRefused(CLIENT.form("/api/interviews", Map.of("position", "x", "difficulty", "extreme")), 422, "VALIDATION_ERROR");
        var broken = CLIENT.send("POST", "/api/interviews", "multipart/form-data; boundary=x", BodyPublishers.ofString("nothing"));
        assertRefused(broken, 422, "VALIDATION_ERROR");
        assertRefused(CLIENT.send("POST", "/api/interviews", "text/xml", BodyPublishers.ofString("<a/>")), 415, "VALIDATION_ERROR");
    }

    @Test
    void an_error_has_a_code_a_message_and_a_time() {
        var error = CLIENT.get("/api/interviews/" + NOBODYS).json();

        assertThat(error.propertyNames()).containsExactly("success", "error");
        assertThat(error.get("success").asBoolean()).isFalse();
        assertThat(error.get("error").propertyNames()).containsExactly("code", "message", "timestamp");
        assertThat(Instant.parse(error.get("error").get("timestamp").asString())).isBetween(Instant.now().minusSeconds(60), Instant.now());
    }

    @Test
    void a_file_that_cannot_be_read_is_refused_with_the_reason() {
        assertRefused(Guest.hands("resume.pdf", Files.encryptedPdf()), 400, "FILE_UPLOAD_ERROR");
        assertRefused(Guest.hands("resume.pdf", Files.scannedPdf()), 400, "FILE_UPLOAD_ERROR");
        assertRefused(Guest.hands("resume.pdf", "%PDF-1.7 and nothing else".getBytes(StandardCharsets.US_ASCII)), 400, "FILE_UPLOAD_ERROR");
        assertRefused(Guest.hands("resume.txt", new byte[0]), 400, "FILE_UPLOAD_ERROR");
        assertRefused(Guest.hands("resume.pdf", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0}), 415, "FILE_UPLOAD_ERROR");
    }

    @Test
    void a_file_beyond_ten_mebibytes_is_refused() {
        assertRefused(Guest.hands("resume.txt", new byte[10 * MEBIBYTE + 1]), 413, "FILE_UPLOAD_ERROR");
    }

    @Test
    void what_nobody_began_is_not_found() {
        for (var reply : everything(CLIENT, NOBODYS)) {
            assertRefused(reply, 404, "INTERVIEW_NOT_FOUND");
        }
        assertRefused(CLIENT.get("/api/interviews/-1"), 404, "INTERVIEW_NOT_FOUND");
        assertRefused(CLIENT.get("/api/interviews/abc"), 422, "VALIDATION_ERROR");
        assertRefused(CLIENT.get("/api/interviews/1/nothing"), 404, "NOT_FOUND");
        assertRefused(CLIENT.delete("/api/interviews/1"), 405, "METHOD_NOT_ALLOWED");
    }

    @Test
    void a_guests_interview_is_on_every_port_and_no_token_is_looked_at() {
        var id = Guest.begins();
        var person = Person.registered();
        person.uploads(Resumes.CHINESE);

        assertThat(person.client().get("/api/interviews/" + id).status()).isEqualTo(200);
        assertThat(CLIENT.with("no token at all").get("/api/interviews/" + id + "/").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {}                                                                          | content
            {"content": ""}                                                             | content
            {"content": " "}                                                            | content
            {"content": 5}                                                              | content
            {"content": "x", "sender_type": "robot"}                                    | sender_type
            {"content": "x", "sender_type": ""}                                         | sender_type
            {"content": "x", "sender_type": "interviewer"}                              | interviewer_id
            {"content": "x", "sender_type": "interviewer", "interviewer_id": "boss"}    | interviewer_id
            """)
    void a_message_without_content_or_by_nobody_is_refused(String body, String field) {
        var id = Guest.begins();

        var reply = CLIENT.post(Guest.messages(id), body);

        assertRefused(reply, 422, "VALIDATION_ERROR");
        assertThat(reply.json().get("error").get("details").propertyNames()).containsExactly(field);
        assertThat(Guest.transcript(id)).hasSize(3);
    }

    @Test
    void a_message_has_at_most_64_kibi_characters() {
        var id = Guest.begins();

        assertThat(Guest.says(id, "长".repeat(64 * 1024)).status()).isEqualTo(200);
        assertRefused(Guest.says(id, "长".repeat(64 * 1024 + 1)), 422, "VALIDATION_ERROR");
        assertRefused(Guest.says(id, "x".repeat(3 * MEBIBYTE)), 413, "VALIDATION_ERROR");
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=-1", "limit=x", "limit=1.5", "limit=99999999999", "offset=-1", "offset=x"})
    void a_page_that_cannot_be_is_refused(String query) {
        var reply = CLIENT.get(Guest.messages(Guest.begins()) + "?" + query);

        assertRefused(reply, 422, "VALIDATION_ERROR");
        assertThat(reply.json().get("error").get("details").propertyNames()).containsExactly(query.split("=")[0]);
    }

    @Test
    void there_is_no_feedback_before_the_end_and_nothing_is_said_after_it() {
        var id = Guest.begins();

        assertRefused(CLIENT.get("/api/interviews/" + id + "/feedback"), 400, "VALIDATION_ERROR");
        Guest.ends(id);
        assertRefused(Guest.says(id, "还有一句"), 400, "VALIDATION_ERROR");
        assertRefused(CLIENT.post(Guest.messages(id), "{\"content\": \"x\", \"sender_type\": \"system\"}"), 400, "VALIDATION_ERROR");
        assertThat(CLIENT.get("/api/interviews/" + id + "/feedback").status()).isEqualTo(200);
    }

    private static List<Reply> everything(Client client, long id) {
        return List.of(
                client.get("/api/interviews/" + id),
                client.post("/api/interviews/" + id + "/end"),
                client.post("/api/interviews/" + id + "/messages", "{\"content\": \"x\"}"),
                client.get("/api/interviews/" + id + "/messages"),
                client.get("/api/interviews/" + id + "/feedback"));
    }

    private static void assertRefused(Reply reply, int status, String code) {
        assertThat(reply.status()).as(reply.text()).isEqualTo(status);
        assertThat(Guest.error(reply)).isEqualTo(code);
    }
}
