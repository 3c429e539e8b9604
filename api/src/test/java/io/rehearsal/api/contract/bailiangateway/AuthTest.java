package io.rehearsal.api.contract.bailiangateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.api.http.Application;
import io.rehearsal.api.http.Client;
import io.rehearsal.api.http.Person;
import io.rehearsal.api.http.Reply;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuthTest {

    private final Client stranger = Application.client();
    private final Person person = Person.registered();

    @Test
    void a_login_gives_an_access_token_for_an_hour_and_a_refresh_token() {
        var data = login(person.username()).data();

        assertThat(data.get("expires_in").asInt()).isEqualTo(3600);
        assertThat(data.get("refresh_token").asString()).isNotEqualTo(data.get("access_token").asString());
        assertThat(data.get("user").get("user_id").asLong()).isEqualTo(person.id());
        assertThat(data.get("user").get("status").asInt()).isOne();
        assertThat(user(data.get("access_token").asString()).data().get("last_login_at").asString()).endsWith("Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "  %s ", "%s@example.com", "%S", "%s@EXAMPLE.com", "\u200b%s", "%s\u2060@example.com"})
    void a_user_name_and_an_address_are_known_whatever_their_case_and_invisible_characters(String form) {
        assertThat(login(form.formatted(person.username())).status()).isEqualTo(200);
    }

    @Test
    void a_name_in_full_width_letters_is_the_same_name() {
        var wide = person.username().chars().map(letter -> letter + 0xFEE0)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();

        assertThat(login(wide).status()).isEqualTo(200);
        var again = stranger.on(Application.ports().of("rehearsal.ports.bailian-gateway")).post("/api/auth/register",
                "{\"username\": \"%s\", \"email\": \"another-%s@example.com\", \"password\": \"secret!\"}".formatted(wide, person.username()));
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.json().get("code").asInt()).isEqualTo(409);
    }

    @Test
    void a_wrong_password_and_a_name_that_nobody_has_are_told_alike() {
        var wrong = stranger.post("/api/auth/login", "{\"username\": \"%s\", \"password\": \"wrong\"}".formatted(person.username()));
        var nobody = stranger.post("/api/auth/login/", "{\"username\": \"nobody at all\", \"password\": \"wrong\"}");

        assertThat(wrong.status()).isEqualTo(401);
        assertThat(wrong.text()).isEqualTo(nobody.text()).isEqualTo("{\"code\":401,\"message\":\"用户名或密码错误\",\"data\":null}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"username\": \"x\"}", "{\"username\": 5, \"password\": \"x\"}", "{", "[]", "null"})
    void a_login_that_lacks_something_is_400(String body) {
        var reply = stranger.post("/api/auth/login", body);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().get("code").asInt()).isEqualTo(400);
        assertThat(reply.json().get("data").isNull()).isTrue();
    }

    @Test
    void a_refresh_token_gives_new_tokens_once_and_ends_the_login_when_it_comes_again() {
        var first = login(person.username()).data();
        var second = refresh(first.get("refresh_token").asString());
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.data().get("expires_in").asInt()).isEqualTo(3600);
        var access = second.data().get("access_token").asString();
        assertThat(user(access).status()).isEqualTo(200);

        var again = refresh(first.get("refresh_token").asString());

        assertThat(again.status()).isEqualTo(401);
        assertThat(again.json().get("message").asString()).isEqualTo("刷新令牌无效或已过期");
        assertThat(user(access).status()).isEqualTo(401);
        assertThat(refresh(second.data().get("refresh_token").asString()).status()).isEqualTo(401);
        assertThat(user(first.get("access_token").asString()).status()).isEqualTo(401);
    }

    @Test
    void of_many_who_use_one_refresh_token_at_once_one_at_most_gets_tokens() throws Exception {
        var token = login(person.username()).data().get("refresh_token").asString();
        Callable<Integer> use = () -> refresh(token).status();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var statuses = threads.invokeAll(Stream.generate(() -> use).limit(12).toList()).stream().map(future -> future.resultNow()).toList();
            assertThat(statuses).containsOnly(200, 401);
            assertThat(statuses.stream().filter(status -> status == 200)).hasSize(1);
        }
    }

    @Test
    void an_access_token_is_no_refresh_token_and_the_other_way_round() {
        var tokens = login(person.username()).data();

        assertThat(refresh(tokens.get("access_token").asString()).status()).isEqualTo(401);
        assertThat(user(tokens.get("refresh_token").asString()).status()).isEqualTo(401);
    }

    @Test
    void logging_out_ends_both_tokens_on_every_contract_and_no_other_login() {
        var tokens = login(person.username()).data();
        var client = stranger.with(tokens.get("access_token").asString());
        assertThat(client.get("/api/auth/me").status()).isEqualTo(200);

        var reply = client.post("/api/auth/logout/");

        assertThat(reply.text()).isEqualTo("{\"code\":200,\"message\":\"登出成功\",\"data\":null}");
        assertThat(client.get("/api/auth/user").status()).isEqualTo(401);
        assertThat(client.get("/api/auth/me").status()).isEqualTo(401);
        assertThat(client.get("/api/resume/").status()).isEqualTo(401);
        assertThat(refresh(tokens.get("refresh_token").asString()).status()).isEqualTo(401);
        assertThat(person.client().get("/api/auth/me").status()).isEqualTo(200);
    }

    @Test
    void who_has_been_disabled_is_let_in_again_only_once_enabled() {
        var tokens = login(person.username()).data();
        var admin = Person.admin().client();
        assertThat(admin.post("/ops/accounts/" + person.id() + "/disable").status()).isEqualTo(200);

        var refused = login(person.username());

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.json().get("message").asString()).isEqualTo("用户账户已被禁用");
        assertThat(user(tokens.get("access_token").asString()).status()).isEqualTo(401);
        assertThat(refresh(tokens.get("refresh_token").asString()).status()).isEqualTo(401);
        assertThat(admin.post("/ops/accounts/" + person.id() + "/enable").status()).isEqualTo(200);
        assertThat(login(person.username()).status()).isEqualTo(200);
    }

    @Test
    void a_form_is_interview_helpers_login_and_JSON_is_this_ones_on_every_port() {
        for (var port : new int[] {Application.ports().of("rehearsal.ports.bailian-gateway"), Application.ports().of("rehearsal.ports.interview-gpt")}) {
            var form = stranger.on(port).form("/api/auth/login", Map.of("username", person.username(), "password", person.password()));
            assertThat(form.data().propertyNames()).containsExactlyInAnyOrder("access_token", "token_type");
            assertThat(login(person.username()).data().has("refresh_token")).isTrue();
        }
    }

    private Reply login(String name) {
        return stranger.post("/api/auth/login", "{\"username\": \"%s\", \"password\": \"%s\"}".formatted(name, person.password()));
    }

    private Reply refresh(String token) {
        return stranger.post("/api/auth/refresh", "{\"refresh_token\": \"%s\"}".formatted(token));
    }

    private Reply user(String token) {
        return stranger.with(token).get("/api/auth/user");
    }
}
