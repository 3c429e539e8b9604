package io.rehearsal.api.contract.sixth;

import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.api.RehearsalApplication;
import io.rehearsal.api.http.Application;
import io.rehearsal.api.http.SecondNode;
import io.rehearsal.api.ports.ListeningPorts;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another contract is its package, its documentation files and a line of settings. */
@SecondNode
class SixthContractTest {

    @Test
    void another_contract_is_served_without_a_word_elsewhere(@TempDir Path data) {
        try (var system = RehearsalApplication.start(
                "--rehearsal.data-dir=" + data,
                "--rehearsal.ports.sixth=0",
                "--server.port=0",
                "--rehearsal.ports.interview-gpt=0",
                "--rehearsal.ports.bailian-gateway=0")) {
            var ports = system.getBean(ListeningPorts.class);
            var elsewhere = Application.client().on(ports.server());
            var sixth = Application.client().on(ports.of("rehearsal.ports.sixth"));

            assertThat(sixth.get("/").text()).isEqualTo("{\"sixth\":true}");
            assertThat(elsewhere.get("/").json().get("message").asString()).isNotBlank();
            assertThat(elsewhere.get("/api/sixth/open/").text()).isEqualTo("{\"name\":\"open\"}");
            assertThat(elsewhere.get("/api/sixth/things").status()).isEqualTo(401);
            assertThat(elsewhere.get("/api/sixth/things/nothing").text()).isEqualTo("{\"wrong\":\"Not authenticated\"}");
            assertThat(elsewhere.get("/api/sixth/nothing").text()).isEqualTo("{\"wrong\":\"Not found\"}");
            assertThat(sixth.get("/nothing").text()).isEqualTo("{\"wrong\":\"Not found\"}");
            assertThat(sixth.delete("/api/auth/login").text()).isEqualTo("{\"wrong\":\"Method not allowed\"}");
            assertThat(elsewhere.get("/docs/contracts").text()).contains("sixth");
            var document = elsewhere.get("/docs/openapi/sixth").json();
            assertThat(document.at("/info/title").asString()).isEqualTo("sixth");
            assertThat(document.get("paths").propertyNames()).containsExactlyInAnyOrder("/", "/health", "/api/sixth/open", "/api/sixth/things");
        }
    }
}
