package io.rehearsal.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.api.http.Application;
import io.rehearsal.api.http.RawHttp;
import org.junit.jupiter.api.Test;

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

    @Test
    void every_answer_forbids_sniffing_framing_and_keeping() {
        var reply = Application.client().get("/health");

        assertThat(reply.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(reply.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(reply.header("Cache-Control")).contains("no-store");
        assertThat(reply.header("Content-Security-Policy")).contains("default-src 'none'");
    }
}
