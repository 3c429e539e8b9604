package io.rehearsal.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.api.http.Application;
import io.rehearsal.api.http.Person;
import io.rehearsal.api.http.RawHttp;
import io.rehearsal.api.http.Reply;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorsTest {

    @Test
    void pages_of_the_listed_origins_may_call_with_credentials() {
        var head = RawHttp.send("OPTIONS", "/api/resume", "Origin: http://localhost:5173",
                "Access-Control-Request-Method: POST", "Access-Control-Request-Headers: authorization,content-type");

        assertThat(head).startsWith("HTTP/1.1 200")
                .contains("Access-Control-Allow-Origin: http://localhost:5173")
                .contains("Access-Control-Allow-Credentials: true");
    }

    @Test
    void pages_of_other_origins_are_turned_away_in_the_contracts_body() {
        var preflight = RawHttp.send("OPTIONS", "/api/resumes", "Origin: http://elsewhere.example",
                "Access-Control-Request-Method: GET");
        var request = RawHttp.send("GET", "/health", "Origin: http://elsewhere.example");

        assertThat(preflight).startsWith("HTTP/1.1 403").contains("{\"error\":\"权限不足\"}").doesNotContain("Allow-Origin");
        assertThat(request).startsWith("HTTP/1.1 403").contains("{\"detail\":\"权限不足\"}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GET  | /api/resume           | -                | 401
            GET  | /api/resumes          | -                | 401
            GET  | /api/conversations    | -                | 401
            GET  | /api/v1/interviews    | -                | 401
            GET  | /api/nothing          | -                | 404
            GET  | /api/v1/nothing       | -                | 404
            BREW | /api/interviewers     | -                | 405
            BREW | /api/v1/roles         | -                | 405
            POST | /api/auth/register    | text/xml         | 415
            POST | /api/register         | */*              | 415
            POST | /api/interviews       | text/*           | 415
            POST | /api/v1/auth/login    | multipart/*      | 415
            POST | /api/auth/register    | application/json | 413
            POST | /api/register         | application/json | 413
            POST | /api/interviews       | application/json | 413
            POST | /api/auth/refresh     | application/json | 413
            POST | /api/v1/auth/register | application/json | 413
            """)
    void a_page_of_a_listed_origin_can_read_every_refusal(String method, String path, String type, int status) {
        var page = Application.strangerFromElsewhere().header("Origin", "http://localhost:3000");
        var body = status == 413 ? BodyPublishers.ofByteArray(new byte[3 * 1024 * 1024]) : type.equals("-") ? BodyPublishers.noBody() : BodyPublishers.ofString("x");

        var reply = page.send(method, path, type.equals("-") ? null : type, body);

        assertThat(reply.status()).isEqualTo(status);
        assertReadable(reply);
    }

    @Test
    void it_can_read_who_may_not_and_that_a_key_or_a_form_is_invalid_too() {
        var page = Person.registered().client().header("Origin", "http://localhost:3000");

        var refused = List.of(page.get("/api/admin/users"), page.header("Idempotency-Key", "a key").post("/api/v1/auth/login", "{}"),
                page.send("POST", "/api/auth/login", "application/x-www-form-urlencoded", BodyPublishers.ofString("username=%zz")));

        assertThat(refused).extracting(Reply::status).containsExactly(403, 422, 400);
        assertThat(refused).allSatisfy(CorsTest::assertReadable);
    }

    @Test
    void it_can_read_that_it_asked_too_often_and_what_its_browser_asks_before_does_not_count() {
        var page = Application.strangerFromElsewhere().header("Origin", "http://localhost:3000");
        var preflight = page.header("Access-Control-Request-Method", "GET");

        for (int i = 0; i < 100; i++) {
            assertThat(preflight.send("OPTIONS", "/api/v1/roles", null, BodyPublishers.noBody()).status()).isEqualTo(200);
            assertThat(page.get("/api/v1/roles").status()).isEqualTo(401);
        }
        var reply = page.get("/api/v1/roles");

        assertThat(reply.status()).isEqualTo(429);
        assertReadable(reply);
        assertThat(reply.header("Access-Control-Expose-Headers")).contains("Retry-After", "X-RateLimit-Reset");
        assertThat(preflight.send("OPTIONS", "/api/v1/roles", null, BodyPublishers.noBody()).status()).isEqualTo(200);
    }

    @Test
    void a_page_of_another_origin_reads_no_refusal() {
        var page = Application.strangerFromElsewhere().header("Origin", "http://elsewhere.example");

        assertThat(page.post("/api/auth/register", "x".repeat(3 * 1024 * 1024)).header("Access-Control-Allow-Origin")).isNull();
        assertThat(page.get("/api/v1/roles").header("Access-Control-Allow-Origin")).isNull();
    }

    private static void assertReadable(Reply reply) {
        assertThat(reply.headers().allValues("Access-Control-Allow-Origin")).containsExactly("http://localhost:3000");
        assertThat(reply.headers().allValues("Access-Control-Allow-Credentials")).containsExactly("true");
    }

    @Test
    void every_answer_forbids_sniffing_framing_and_keeping() {
        var reply = Application.client().get("/health");

        assertThat(reply.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(reply.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(reply.header("Cache-Control")).contains("no-store");
        assertThat(reply.header("Content-Security-Policy")).contains("default-src 'none'");
    }
}
