package io.rehearsal.api.contract.interviewhelper.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.api.http.Application;
import io.rehearsal.api.http.Client;
import io.rehearsal.api.http.Person;
import io.rehearsal.api.http.Reply;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegisterTest {

    private static final String PATH = "/api/auth/register";

    private final Client stranger = Application.client();

    @Test
    void a_person_registers_and_is_shown_without_the_password() {
        var name = Person.freshName();

        var reply = stranger.post(PATH, """
                {"username": "%s", "email": "%s@example.com", "password": "open sesame", "full_name": "李雷", "unknown": [1]}"""
                .formatted(name, name));

        assertThat(reply.status()).isEqualTo(201);
        assertThat(reply.json().get("code").asInt()).isEqualTo(201);
        assertThat(reply.json().get("message").asString()).isEqualTo("注册成功");
        assertThat(reply.data().propertyNames()).containsExactly("id", "user_id", "username", "email", "full_name",
                "nickname", "avatar_url", "phone", "status", "created_at");
        assertThat(reply.data().get("id")).isEqualTo(reply.data().get("user_id"));
        assertThat(reply.data().get("full_name").asString()).isEqualTo("李雷");
        assertThat(reply.data().get("created_at").asString()).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z");
        assertThat(reply.text()).doesNotContain("sesame").doesNotContain("argon2");
    }

    @Test
    void a_user_name_is_given_once_without_regard_to_case() {
        var person = Person.registered();

        var reply = Person.register(person.username().toUpperCase(), "another password");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().propertyNames()).containsExactly("detail");
        assertThat(reply.detail()).isEqualTo("用户名已存在");
    }

    @Test
    void an_email_is_given_once() {
        var person = Person.registered();

        var reply = stranger.post(PATH, """
                {"username": "%s", "email": "%s@EXAMPLE.com", "password": "open sesame"}"""
                .formatted(Person.freshName(), person.username()));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.detail()).isEqualTo("邮箱已存在");
    }

    @Test
    void of_many_who_want_one_name_at_once_exactly_one_gets_it() throws Exception {
        var name = Person.freshName();
        Callable<Reply> attempt = () -> Person.register(name, "open sesame");

        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            var statuses = clients.invokeAll(Stream.generate(() -> attempt).limit(8).toList()).stream()
                    .map(answer -> answer.resultNow().status())
                    .toList();

            assertThat(statuses).containsOnlyOnce(201).containsOnly(201, 400);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{}",
        "[]",
        "null",
        "",
        "{",
        "{\"username\": \"x\"}",
        "{\"username\": null, \"email\": \"nobody@example.com\", \"password\": \"open sesame\"}",
        "{\"username\": \"  \", \"email\": \"nobody@example.com\", \"password\": \"open sesame\"}",
        "{\"username\": 7, \"email\": \"nobody@example.com\", \"password\": \"open sesame\"}",
        "{\"username\": true, \"email\": \"nobody@example.com\", \"password\": \"open sesame\"}",
        "{\"username\": [\"nobody\"], \"email\": \"nobody@example.com\", \"password\": \"open sesame\"}",
        "{\"username\": {\"a\": 1}, \"email\": \"nobody@example.com\", \"password\": \"open sesame\"}",
        "{\"username\": \"no\\u0000body\", \"email\": \"nobody@example.com\", \"password\": \"open sesame\"}",
        "{\"username\": \"no\\nbody\", \"email\": \"nobody@example.com\", \"password\": \"open sesame\"}",
        "{\"username\": \"nobody\", \"email\": \"not an address\", \"password\": \"open sesame\"}",
        "{\"username\": \"nobody\", \"email\": 5, \"password\": \"open sesame\"}",
        "{\"username\": \"nobody\", \"email\": \"nobody@example.com\", \"password\": \"short\"}",
        "{\"username\": \"nobody\", \"email\": \"nobody@example.com\", \"password\": 1234567}",
        "{\"username\": \"nobody\", \"email\": \"nobody@example.com\", \"password\": \"open sesame\", \"full_name\": 1}"
    })
    void what_is_missing_or_ill_typed_is_told(String body) {
        var reply = stranger.post(PATH, body);

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.json().propertyNames()).containsExactly("detail");
        assertThat(reply.detail()).isNotBlank().doesNotContain("Exception").doesNotContain("io.rehearsal");
    }

    @ParameterizedTest
    @ValueSource(strings = {"username", "email", "password", "full_name", "nickname", "phone"})
    void a_field_of_a_hundred_thousand_characters_is_refused(String field) {
        var body = """
                {"username": "nobody", "email": "nobody@example.com", "password": "open sesame", "full_name": "", "%s": "%s"}"""
                .formatted(field, "x".repeat(100_000));

        assertThat(stranger.post(PATH, body).status()).isEqualTo(422);
    }

    @Test
    void a_nickname_without_a_full_name_is_answered_as_bailian_gateway_does() {
        var name = Person.freshName();
        var body = """
                {"username": "%s", "email": "%s@example.com", "password": "open sesame", "nickname": "Nick"}""".formatted(name, name);

        var first = stranger.post(PATH, body);
        var second = stranger.post(PATH, body);

        assertThat(first.status()).isEqualTo(200);
        assertThat(first.json().get("code").asInt()).isEqualTo(200);
        assertThat(first.data().get("nickname").asString()).isEqualTo("Nick");
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.json().get("code").asInt()).isEqualTo(409);
        assertThat(second.data().isNull()).isTrue();
    }

    @Test
    void on_its_own_port_bailian_gateway_answers_every_registration() {
        var name = Person.freshName();

        var reply = stranger.on(Application.ports().of("rehearsal.ports.bailian-gateway")).post(PATH, """
                {"username": "%s", "email": "%s@example.com", "password": "open sesame", "full_name": "X"}""".formatted(name, name));
        var invalid = stranger.on(Application.ports().of("rehearsal.ports.bailian-gateway")).post(PATH, "{}");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(invalid.status()).isEqualTo(400);
        assertThat(invalid.json().propertyNames()).containsExactly("code", "message", "data");
    }
}
