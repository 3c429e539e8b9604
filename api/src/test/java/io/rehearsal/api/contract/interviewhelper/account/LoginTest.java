package io.rehearsal.api.contract.interviewhelper.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.api.http.Application;
import io.rehearsal.api.http.Client;
import io.rehearsal.api.http.Multipart;
import io.rehearsal.api.http.Person;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LoginTest {

    private static final String PATH = "/api/auth/login";

    private final Client stranger = Application.client();
    private final Person person = Person.registered();

    @Test
    void a_person_logs_in_by_user_name_and_gets_a_bearer_token() {
        var reply = stranger.form(PATH, Map.of("username", person.username(), "password", person.password()));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().get("code").asInt()).isEqualTo(200);
        assertThat(reply.json().get("message").asString()).isEqualTo("登录成功");
        assertThat(reply.data().get("token_type").asString()).isEqualTo("bearer");
        assertThat(stranger.with(reply.data().get("access_token").asString()).get("/api/auth/me").status()).isEqualTo(200);
    }

    @Test
    void a_person_logs_in_by_email_in_any_case_with_a_multipart_form() {
        var form = new Multipart().field("username", person.username().toUpperCase() + "@example.com").field("password", person.password());

        var reply = stranger.send("POST", PATH, form.contentType(), form.body());

        assertThat(reply.status()).isEqualTo(200);
    }

    @Test
    void a_wrong_password_and_an_unknown_name_are_answered_alike() {
        var wrong = stranger.form(PATH, Map.of("username", person.username(), "password", "something else"));
        var unknown = stranger.form(PATH, Map.of("username", "nobody at all", "password", "something else"));

        assertThat(wrong.status()).isEqualTo(401);
        assertThat(wrong.detail()).isEqualTo("用户名或密码错误");
        assertThat(unknown.status()).isEqualTo(401);
        assertThat(unknown.text()).isEqualTo(wrong.text());
    }

    @Test
    void a_form_without_a_password_is_incomplete() {
        var reply = stranger.form(PATH, Map.of("username", person.username()));

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.detail()).contains("password");
    }

    @Test
    void a_password_of_any_length_is_answered() {
        var reply = stranger.form(PATH, Map.of("username", person.username(), "password", "x".repeat(100_000)));

        assertThat(reply.status()).isEqualTo(401);
    }

    @Test
    void a_json_body_belongs_to_bailian_gateway() {
        var reply = stranger.post(PATH, "{\"username\": \"a\", \"password\": \"b\"}");

        assertThat(reply.json().propertyNames()).containsExactly("code", "message", "data");
    }

    @Test
    void me_is_who_logged_in() {
        var reply = person.client().get("/api/auth/me");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().get("message").asString()).isEqualTo("获取成功");
        assertThat(reply.data().get("id").asLong()).isEqualTo(person.id());
        assertThat(reply.data().get("username").asString()).isEqualTo(person.username());
        assertThat(reply.data().get("email").asString()).isEqualTo(person.username() + "@example.com");
        assertThat(reply.data().get("full_name").asString()).isEqualTo("Person " + person.username());
    }
}
