package io.rehearsal.api.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.api.http.Application;
import io.rehearsal.api.http.Client;
import io.rehearsal.api.http.Multipart;
import io.rehearsal.api.http.Person;
import io.rehearsal.api.http.RawHttp;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorBodyTest {

    private final Client stranger = Application.client();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /api/resume/nothing/here       | detail
            /api/interview/17              | detail
            /api/resumes                   | error
            /api/admin/users               | error
            /api/conversations             | code,message,data
            /api/auth/user                 | code,message,data
            /api/v1/interviews             | status,detail,message
            /ops/projections               | detail
            """)
    void a_stranger_is_refused_in_the_body_of_the_contract_that_owns_the_path(String path, String fields) {
        var reply = stranger.get(path);

        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.json().propertyNames()).containsExactly(fields.split(","));
        assertThat(reply.header("WWW-Authenticate")).isEqualTo("Bearer");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /api/resume/1/nothing          | detail
            /api/resumes/nothing           | error
            /api/messages/1/nothing        | code,message,data
            /api/v1/nothing                | status,detail,message
            /api/nothing                   | detail
            /nothing                       | detail
            /api/resumed                   | detail
            """)
    void an_unknown_path_is_not_found_in_the_contracts_body(String path, String fields) {
        var reply = Person.registered().client().get(path);

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.json().propertyNames()).containsExactly(fields.split(","));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/nothing", "/nothing", "/api/auth", "/api/auth/nothing", "/api/llm-config/nothing", "/api/v1", "/api/v1/nothing",
            "/api/v1/auth/nothing", "/api/register/nothing", "/api/interviewers/nothing", "/docs/nothing"})
    void an_unknown_path_is_not_found_without_a_token_as_with_one(String path) {
        assertThat(stranger.get(path).status()).isEqualTo(404);
        assertThat(stranger.post(path, "{}").status()).isEqualTo(404);
        assertThat(stranger.with("nonsense").get(path).status()).isEqualTo(404);
        assertThat(Person.registered().client().get(path).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/resume/1/nothing", "/api/conversations/nothing/here", "/api/auth/user/nothing", "/api/llm-config", "/api/v1/users/nothing",
            "/api/interview/1/nothing", "/ops/nothing"})
    void below_a_path_whose_every_operation_needs_a_token_an_unknown_one_asks_for_it_too(String path) {
        assertThat(stranger.get(path).status()).isEqualTo(401);
        assertThat(stranger.with("nonsense").get(path + "/").status()).isEqualTo(401);
    }

    @Test
    void an_unknown_path_below_auth_is_answered_as_the_winner_of_the_port_does() {
        var gateway = stranger.on(Application.ports().of("rehearsal.ports.bailian-gateway")).get("/api/auth/nothing");
        var gpt = stranger.on(Application.ports().of("rehearsal.ports.interview-gpt")).get("/api/auth/nothing");

        assertThat(stranger.get("/api/auth/nothing").json().propertyNames()).containsExactly("detail");
        assertThat(gateway.json().propertyNames()).containsExactly("code", "message", "data");
        assertThat(gpt.json().propertyNames()).containsExactly("success", "error");
    }

    @Test
    void interview_gpt_wraps_its_errors_with_a_time() {
        var reply = stranger.on(Application.ports().of("rehearsal.ports.interview-gpt")).get("/nothing");

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.json().get("success").asBoolean()).isFalse();
        assertThat(reply.json().get("error").propertyNames()).contains("code", "message", "timestamp");
    }

    @Test
    void a_path_outside_of_every_contract_does_not_ask_for_a_token() {
        assertThat(stranger.get("/nothing").status()).isEqualTo(404);
        assertThat(stranger.get("/error").status()).isEqualTo(404);
        assertThat(stranger.get("/actuator/env").status()).isEqualTo(404);
        assertThat(stranger.post("/logout").status()).isEqualTo(404);
    }

    @Test
    void a_method_that_is_not_allowed_is_told_with_those_that_are() {
        var reply = stranger.delete("/api/auth/login");

        assertThat(reply.status()).isEqualTo(405);
        assertThat(reply.detail()).isEqualTo("不支持的请求方法");
        assertThat(reply.header("Allow")).contains("POST");
    }

    @Test
    void a_body_of_another_type_is_told() {
        var reply = stranger.send("POST", "/api/auth/register", "text/xml", BodyPublishers.ofString("<a/>"));

        assertThat(reply.status()).isEqualTo(415);
        assertThat(reply.detail()).isEqualTo("不支持的内容类型");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            POST | /api/auth/register | application/*       | detail
            POST | /api/auth/register | */*                 | detail
            POST | /api/resume/upload | multipart/*         | detail
            POST | /api/auth/login    | nonsense            | detail
            POST | /api/interviews    | text/*              | success,error
            POST | /api/register      | application/*+json  | error
            POST | /api/v1/nothing    | a/b/c               | status,detail,message
            PUT  | /api/messages/1    | */json              | code,message,data
            """)
    void a_type_that_is_none_is_no_content(String method, String path, String type, String fields) {
        var reply = stranger.send(method, path, type, BodyPublishers.ofString("{}"));

        assertThat(reply.status()).isEqualTo(415);
        assertThat(reply.json().propertyNames()).containsExactly(fields.split(","));
        assertThat(stranger.get("/health").status()).isEqualTo(200);
    }

    @Test
    void a_method_or_a_coding_that_nobody_knows_is_refused_in_the_contracts_body() {
        assertThat(stranger.send("BREW", "/api/resume", null, BodyPublishers.noBody()).status()).isEqualTo(405);
        assertThat(stranger.send("BREW", "/api/resumes", null, BodyPublishers.noBody()).json().propertyNames()).containsExactly("error");
        assertThat(stranger.send("PROPFIND", "/api/v1/roles", null, BodyPublishers.noBody()).header("Allow")).contains("GET");
        assertThat(RawHttp.send("POST", "/api/login", "Transfer-Encoding: nonsense"))
                .startsWith("HTTP/1.1 501").contains("{\"error\":");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a[", "a]b", "[0]", ".", "position.x", "position[0]", "resume.bytes[0]", "class.module", "a[b].c", "[]"})
    void a_form_with_odd_names_is_no_fault_of_the_server(String name) {
        var reply = stranger.form("/api/interviews", Map.of(name, "x", "difficulty", "easy"));

        assertThat(reply.status()).as(reply.text()).isIn(400, 422);
        assertThat(reply.json().propertyNames()).containsExactly("success", "error");
        assertThat(stranger.form("/api/auth/login", Map.of(name, "x")).status()).isBetween(400, 422);
    }

    @Test
    void half_a_character_is_replaced_at_the_door() {
        var person = Person.registered().client();

        var asked = person.post("/api/knowledge/query/history", "{\"query\": \"a\\ud800b \\udc00 \\ud83d\\ude00\"}");

        assertThat(asked.status()).isLessThan(300);
        assertThat(person.get("/api/knowledge/query/history").text()).contains("a\uFFFDb \uFFFD \uD83D\uDE00");
        assertThat(stranger.post("/api/interviews", "{\"position\": \"\\ud800 nurse\"}").data().get("position").asString()).isEqualTo("\uFFFD nurse");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u200b", "\\u200d\\u2060", "\\ufeff", "\\u3164", "\\u2800 \\u3000", "\\u00ad", "\\ufe0f"})
    void what_cannot_be_seen_is_no_question_and_no_position(String invisible) {
        var person = Person.registered().client();

        assertThat(person.post("/api/knowledge/query", "{\"query\": \"%s\"}".formatted(invisible)).status()).isEqualTo(422);
        assertThat(stranger.post("/api/interviews", "{\"position\": \"%s\"}".formatted(invisible)).status()).isEqualTo(422);
        assertThat(stranger.post("/api/interviews", "{\"position\": \"%snurse\"}".formatted(invisible)).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200b", "\u2060\u200d", "\u3164 ", "\ufe0f", "\u0001", "\udb40\udd00"})
    void what_cannot_be_seen_is_no_text_on_any_contract(String invisible) {
        var person = Person.registered().client();
        var conversation = person.post("/api/conversations", "{\"model_name\": \"m\", \"title\": \"%s\"}".formatted(json(invisible))).data();
        var path = "/api/conversations/" + conversation.get("id").asLong();

        assertThat(conversation.get("title").asString()).isEqualTo("新对话");
        assertThat(person.post("/api/conversations", "{\"model_name\": \"%s\"}".formatted(json(invisible))).status()).isEqualTo(400);
        assertThat(person.post(path + "/messages", "{\"content\": [{\"type\": \"text\", \"text\": \"%s\"}]}".formatted(json(invisible))).status()).isEqualTo(400);
        assertThat(person.post(path + "/messages", "{\"content\": [{\"type\": \"text\", \"text\": \"%s seen\"}]}".formatted(json(invisible))).data().at("/content/0/text").asString())
                .isEqualTo(invisible + " seen");
        assertThat(Person.admin().client().post("/api/v1/roles", "{\"name\": \"%s\", \"category\": \"c\"}".formatted(json(invisible))).status()).isEqualTo(422);
        assertThat(stranger.post("/api/register", "{\"username\": \"%s\", \"password\": \"a long password\"}".formatted(json(invisible))).status()).isEqualTo(400);
        var form = new Multipart().field("position", invisible);
        assertThat(stranger.send("POST", "/api/interviews", form.contentType(), form.body()).status()).isEqualTo(422);
    }

    private static String json(String text) {
        return text.chars().mapToObj("\\u%04x"::formatted).collect(Collectors.joining());
    }

    @Test
    void a_body_beyond_two_mebibytes_is_refused_whether_it_says_its_length_or_not() {
        var body = "{\"username\": \"" + "x".repeat(3 * 1024 * 1024) + "\"}";
        var chunked = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body.getBytes()));

        assertThat(stranger.post("/api/auth/register", body).status()).isEqualTo(413);
        assertThat(stranger.send("POST", "/api/auth/register", "application/json", chunked).status()).isEqualTo(413);
        assertThat(stranger.send("POST", "/api/auth/login", "application/json", chunked).status()).isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/register", "/api/v1/auth/login", "/api/interviews/1/messages", "/api/auth/register"})
    void a_form_with_a_null_character_in_a_name_is_refused_where_json_is_wanted(String path) {
        var reply = stranger.send("POST", path, "application/x-www-form-urlencoded", BodyPublishers.ofString("\"%00\""));

        assertThat(reply.status()).isIn(400, 415, 422);
        assertThat(reply.json().propertyNames()).containsAnyOf("detail", "error", "code");
    }

    @Test
    void a_form_that_cannot_be_decoded_or_is_too_large_is_refused() {
        var form = "application/x-www-form-urlencoded";
        var fields = IntStream.range(0, 2000).mapToObj(i -> "field" + i + "=1").collect(Collectors.joining("&"));
        var chunked = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[3 * 1024 * 1024]));

        assertThat(stranger.send("POST", "/api/auth/login", form, BodyPublishers.ofString("username=%zz&password=%zz")).status()).isEqualTo(400);
        assertThat(stranger.send("POST", "/api/auth/login", form, BodyPublishers.ofString(fields)).status()).isEqualTo(400);
        assertThat(stranger.send("POST", "/api/auth/login", form, chunked).status()).isEqualTo(413);
    }

    @Test
    void a_deeply_nested_body_is_refused() {
        var deep = "{\"username\": " + "[".repeat(100_000) + "]".repeat(100_000) + "}";

        var reply = stranger.post("/api/auth/register", deep);

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.json().propertyNames()).containsExactly("detail");
    }

    @Test
    void a_malformed_address_is_refused_in_a_contracts_body() {
        assertThat(RawHttp.get("/api/resume/<1>")).startsWith("HTTP/1.1 400").contains("{\"detail\":\"请求参数错误\"}");
        assertThat(RawHttp.get("/api/resume/%zz")).startsWith("HTTP/1.1 400").contains("{\"detail\":\"请求参数错误\"}");
        assertThat(RawHttp.get("/api/resume/..%2f..%2fetc")).startsWith("HTTP/1.1 400").contains("{\"detail\":\"请求参数错误\"}");
        assertThat(RawHttp.get("/api/resume/1;x=2")).startsWith("HTTP/1.1 400").contains("{\"detail\":\"请求参数错误\"}");
        assertThat(RawHttp.get("/health?a=%zz")).startsWith("HTTP/1.1 ").doesNotContain("Exception");
    }

    @Test
    void headers_beyond_the_limit_are_refused_without_internals() {
        var reply = RawHttp.get("/health?jd=" + "x".repeat(200_000));

        assertThat(reply).startsWith("HTTP/1.1 4").doesNotContain("<html").doesNotContain("Exception");
    }

    @Test
    void every_answer_carries_a_request_id_and_a_sane_one_is_kept() {
        assertThat(stranger.get("/health").header("X-Request-Id")).isNotBlank();
        assertThat(stranger.get("/nothing").header("X-Request-Id")).isNotBlank();
        assertThat(stranger.header("X-Request-Id", "my-request-7").get("/health").header("X-Request-Id")).isEqualTo("my-request-7");
        assertThat(stranger.header("X-Request-Id", "<script>").get("/health").header("X-Request-Id")).doesNotContain("<");
    }
}
