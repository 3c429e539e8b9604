package io.rehearsal.api.ports;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rehearsal.api.startup.CannotStart;
import java.io.IOException;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class FreePortsTest {

    private final MockEnvironment environment = new MockEnvironment()
            .withProperty("server.port", "0")
            .withProperty("rehearsal.ports.interview-gpt", "0")
            .withProperty("rehearsal.ports.bailian-gateway", "0");

    @Test
    void any_free_port_is_always_free() {
        assertThatCode(() -> FreePorts.check(environment)).doesNotThrowAnyException();
    }

    @Test
    void a_busy_port_is_named_with_the_setting_that_moves_it() throws IOException {
        try (var busy = new ServerSocket(0)) {
            environment.setProperty("rehearsal.ports.interview-gpt", String.valueOf(busy.getLocalPort()));

            assertThatThrownBy(() -> FreePorts.check(environment))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("Port " + busy.getLocalPort())
                    .hasMessageContaining("rehearsal.ports.interview-gpt")
                    .hasMessageContaining("REHEARSAL_PORTS_INTERVIEW_GPT");
        }
    }

    @Test
    void one_port_for_two_contracts_is_refused() {
        environment.setProperty("server.port", "18099");
        environment.setProperty("rehearsal.ports.bailian-gateway", "18099");

        assertThatThrownBy(() -> FreePorts.check(environment))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("server.port")
                .hasMessageContaining("rehearsal.ports.bailian-gateway");
    }
}
