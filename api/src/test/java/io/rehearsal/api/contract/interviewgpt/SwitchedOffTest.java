package io.rehearsal.api.contract.interviewgpt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rehearsal.api.RehearsalApplication;
import io.rehearsal.api.http.Application;
import io.rehearsal.api.http.Reply;
import io.rehearsal.api.http.SecondNode;
import io.rehearsal.api.http.SocketClient;
import io.rehearsal.api.ports.ListeningPorts;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SecondNode
class SwitchedOffTest {

    @Test
    void nothing_of_the_contract_is_there_and_all_else_is(@TempDir Path data) {
        try (var system = RehearsalApplication.start(
                "--rehearsal.data-dir=" + data,
                "--rehearsal.interview-gpt.enabled=false",
                "--server.port=0",
                "--rehearsal.ports.interview-gpt=0",
                "--rehearsal.ports.bailian-gateway=0")) {
            var ports = system.getBean(ListeningPorts.class);
            var guest = Application.client().on(ports.of("rehearsal.ports.interview-gpt"));

            assertThat(List.of(
                    guest.get("/"),
                    guest.get("/health"),
                    guest.get("/api/interviewers"),
                    guest.get("/api/interviewers/sequence"),
                    guest.post("/api/interviews", "{\"position\": \"x\"}"),
                    guest.get("/api/interviews/1"),
                    guest.on(ports.server()).get("/api/interviews/1/messages/"),
                    guest.get("/api/ws/1"))).allSatisfy(SwitchedOffTest::isNotFound);
            assertThatThrownBy(() -> SocketClient.openOn(ports.of("rehearsal.ports.interview-gpt"), "/api/ws/1")).hasStackTraceContaining("404");

            assertThat(guest.on(ports.server()).get("/health").text()).isEqualTo("{\"status\":\"healthy\"}");
            assertThat(guest.get("/docs").status()).isEqualTo(200);
            assertThat(guest.get("/docs/contracts").text()).doesNotContain("interview-gpt");
            assertThat(guest.get("/docs/openapi/interview-gpt").status()).isEqualTo(404);
        }
    }

    private static void isNotFound(Reply reply) {
        assertThat(reply.status()).isEqualTo(404);
        assertThat(Guest.error(reply)).isEqualTo("NOT_FOUND");
    }
}
