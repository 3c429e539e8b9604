package io.rehearsal.api.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.api.http.Application;
import io.rehearsal.api.http.Client;
import org.junit.jupiter.api.Test;

class SystemPagesTest {

    private final Client stranger = Application.client();

    @Test
    void the_server_is_healthy_in_exactly_the_documented_words() {
        assertThat(stranger.get("/health").text()).isEqualTo("{\"status\":\"healthy\"}");
        assertThat(stranger.on(Application.ports().of("rehearsal.ports.bailian-gateway")).get("/health").text()).isEqualTo("{\"status\":\"healthy\"}");
    }

    @Test
    void the_root_introduces_interview_helper() {
        assertThat(stranger.get("/").text()).isEqualTo("{\"message\":\"智能面试提升系统 API\",\"version\":\"1.0.0\"}");
    }

    @Test
    void on_its_own_port_interview_gpt_answers_both() {
        var gpt = stranger.on(Application.ports().of("rehearsal.ports.interview-gpt"));

        assertThat(gpt.get("/").text()).isEqualTo("{\"status\":\"online\",\"message\":\"Interview-GPT API 正常运行\"}");
        assertThat(gpt.get("/health").json().propertyNames()).containsExactly("status", "service", "version", "timestamp");
    }

    @Test
    void a_trailing_slash_does_not_matter() {
        assertThat(stranger.get("/health/").text()).isEqualTo("{\"status\":\"healthy\"}");
    }

    @Test
    void whatever_a_browser_accepts_it_gets_json() {
        assertThat(stranger.header("Accept", "text/html").get("/health").status()).isEqualTo(200);
    }
}
