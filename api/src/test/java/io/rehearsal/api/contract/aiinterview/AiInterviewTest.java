package io.rehearsal.api.contract.aiinterview;

import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.api.http.Client;
import io.rehearsal.api.http.Person;
import io.rehearsal.api.http.Reply;
import io.rehearsal.api.http.Resumes;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AiInterviewTest {

    private final Person person = Person.registered();
    private final Client client = person.client();

    @Test
    void a_person_registers_by_e_mail_logs_in_refreshes_once_and_out() {
        var mail = Person.freshName() + "@example.com";
        var registered = client.with(null).post("/api/v1/auth/register",
                "{\"email\": \"%s\", \"password\": \"secret!\", \"fullName\": \"John Doe\"}".formatted(mail));
        assertThat(registered.status()).isEqualTo(201);
        assertThat(registered.json().get("user").get("full_name").asString()).isEqualTo("John Doe");
        assertThat(registered.json().get("token").asString()).isEqualTo(registered.data().get("access_token").asString());
        var again = client.with(null).post("/api/v1/auth/register", "{\"email\": \"%s\", \"password\": \"secret!\"}".formatted(mail.toUpperCase()));
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.json().get("detail")).isEqualTo(again.json().get("message"));

        var login = client.with(null).post("/api/v1/auth/login/", "{\"email\": \"%s\", \"password\": \"secret!\"}".formatted(mail)).data();
        var refresh = "{\"refresh_token\": \"%s\"}".formatted(login.get("refresh_token").asString());
        assertThat(login.get("expires_in").asLong()).isEqualTo(8 * 24 * 3600);
        var token = client.with(null).post("/api/v1/auth/refresh-token", refresh).json().get("token").asString();
        assertThat(client.with(token).get("/api/auth/me").status()).isEqualTo(200);
        assertThat(client.with(token).post("/api/v1/auth/logout").status()).isEqualTo(200);
        assertThat(client.with(token).get("/api/v1/users/me").status()).isEqualTo(401);
        assertThat(client.with(null).post("/api/v1/auth/refresh-token", refresh).status()).isEqualTo(401);
    }

    @Test
    void a_profile_changes_and_its_new_address_logs_in() {
        var mail = "new-" + person.username() + "@example.com";

        var changed = client.put("/api/v1/users/me", "{\"email\": \"%s\", \"full_name\": \"New Name\"}".formatted(mail));

        assertThat(changed.data().get("full_name").asString()).isEqualTo("New Name");
        assertThat(login(mail).status()).isEqualTo(200);
        assertThat(login(person.username() + "@example.com").status()).isEqualTo(401);
        assertThat(login(person.username()).status()).isEqualTo(200);
        assertThat(client.put("/api/v1/users/me", "{\"email\": \"%s@example.com\"}".formatted(Person.registered().username())).status()).isEqualTo(409);
    }

    @Test
    void roles_are_read_by_everybody_and_written_by_administrators() {
        var role = "{\"name\": \"Night watchman\", \"category\": \"Trades\"}";
        assertThat(client.post("/api/v1/roles", role).status()).isEqualTo(403);
        assertThat(client.get("/api/v1/roles?category=engineering").data()).isNotEmpty();
        var admin = Person.admin().client();
        var created = admin.post("/api/v1/roles", role);
        assertThat(created.status()).isEqualTo(201);
        var path = "/api/v1/roles/" + created.data().get("id").asString();
        assertThat(admin.put(path, "{\"experience_level\": \"Senior\"}").data().get("name").asString()).isEqualTo("Night watchman");
        assertThat(client.get(path).data().get("experience_level").asString()).isEqualTo("Senior");
        assertThat(client.delete(path).status()).isEqualTo(403);
        assertThat(admin.delete(path).status()).isEqualTo(200);
        assertThat(client.get(path).status()).isEqualTo(404);
        assertThat(admin.post("/api/v1/roles", "{\"name\": \"x\"}").status()).isEqualTo(422);
    }

    @Test
    void a_resume_is_the_same_on_every_contract_and_for_its_owner_only() {
        var uploaded = client.upload("/api/v1/resumes/upload", "resume.txt", Resumes.CHINESE.getBytes(StandardCharsets.UTF_8));
        assertThat(uploaded.status()).isEqualTo(201);
        var id = uploaded.data().get("id").asString();
        assertThat(client.get("/api/resume/" + id).status()).isEqualTo(200);
        assertThat(client.get("/api/v1/resumes/user").data()).hasSize(1);
        var other = Person.registered().client();
        assertThat(other.get("/api/v1/resumes/" + id).status()).isEqualTo(403);
        assertThat(other.delete("/api/v1/resumes/" + id).status()).isEqualTo(403);
        assertThat(other.get("/api/v1/resumes/999999999").status()).isEqualTo(404);
        assertThat(client.delete("/api/v1/resumes/" + id).status()).isEqualTo(200);
        assertThat(client.get("/api/v1/resumes/" + id).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/users/me", "/api/v1/nothing", "/api/v1/roles/999999999"})
    void every_answer_tells_how_many_requests_are_left(String path) {
        for (var reply : new Reply[] {client.get(path), client.with(null).get(path)}) {
            assertThat(reply.header("X-RateLimit-Limit")).isEqualTo("100");
            assertThat(reply.header("X-RateLimit-Remaining")).matches("\\d+");
            assertThat(Long.parseLong(reply.header("X-RateLimit-Reset"))).isGreaterThan(1_600_000_000L);
        }
    }

    @Test
    void so_does_an_answer_to_what_no_handler_ever_sees() {
        var body = BodyPublishers.ofString("x");

        assertThat(List.of(client.send("FROB", "/api/v1/users/me", null, BodyPublishers.noBody()),
                client.send("POST", "/api/v1/auth/login", "application/*", body),
                client.send("POST", "/api/v1/auth/login", "application/json", BodyPublishers.ofByteArray(new byte[3 * 1024 * 1024])),
                client.header("Idempotency-Key", "a key").post("/api/v1/auth/login", "{}")))
                .extracting(Reply::status).containsExactly(405, 415, 413, 422);
        assertThat(client.send("POST", "/api/v1/auth/login", "multipart/*", body).header("X-RateLimit-Remaining")).isEqualTo("95");
    }

    @Test
    void a_type_that_is_none_is_415_to_a_page_of_another_origin_too() {
        var page = client.header("Origin", "http://localhost:3000");

        assertThat(page.send("POST", "/api/v1/auth/login", "multipart/*", BodyPublishers.ofString("x")).status()).isEqualTo(415);
        assertThat(page.send("FROB", "/api/v1/auth/login", null, BodyPublishers.noBody()).status()).isEqualTo(405);
    }

    @Test
    void of_many_at_once_a_hundred_are_answered_and_no_other_person_is_held_up() throws Exception {
        Callable<Reply> call = () -> client.get("/api/v1/users/me");
        try (var threads = Executors.newFixedThreadPool(50)) {
            var replies = threads.invokeAll(Stream.generate(() -> call).limit(120).toList()).stream().map(future -> future.resultNow()).toList();
            assertThat(replies.stream().filter(reply -> reply.status() == 200)).hasSize(100);
            assertThat(replies.stream().filter(reply -> reply.status() == 429)).hasSize(20).allSatisfy(reply -> {
                assertThat(Integer.parseInt(reply.header("Retry-After"))).isBetween(1, 60);
                assertThat(reply.json().get("status").asString()).isEqualTo("error");
            });
        }
        assertThat(Person.registered().client().get("/api/v1/users/me").status()).isEqualTo(200);
        assertThat(client.get("/api/auth/me").status()).isEqualTo(200);
    }

    private Reply login(String name) {
        return client.with(null).post("/api/v1/auth/login", "{\"email\": \"%s\", \"password\": \"%s\"}".formatted(name, person.password()));
    }
}
