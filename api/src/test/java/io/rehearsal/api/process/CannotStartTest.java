package io.rehearsal.api.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.api.http.Application;
import io.rehearsal.api.ports.FreePorts;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.env.Environment;

/** A start that cannot succeed says in its last line why, and what to do, and prints no traces. */
class CannotStartTest {

    @TempDir
    Path temporary;

    @Test
    void where_the_port_is_taken() throws Exception {
        try (var busy = new ServerSocket(0)) {
            assertThat(lastLine("server.port=" + busy.getLocalPort())).contains("Port " + busy.getLocalPort() + " is in use", "SERVER_PORT");
            assertThat(temporary.resolve("data/postgres")).doesNotExist();
        }
    }

    @Test
    void where_the_password_of_the_database_is_wrong() throws Exception {
        var url = Application.bean(Environment.class).getRequiredProperty("spring.datasource.url");

        assertThat(lastLine("rehearsal.postgres.url=" + url, "rehearsal.postgres.username=rehearsal", "rehearsal.postgres.password=wrong-one"))
                .contains(url, "password authentication failed", "REHEARSAL_POSTGRES_PASSWORD").doesNotContain("wrong-one");
    }

    @Test
    void where_the_database_does_not_answer() throws Exception {
        var url = "jdbc:postgresql://127.0.0.1:%d/rehearsal".formatted(FreePorts.onLoopback());

        assertThat(lastLine("rehearsal.postgres.url=" + url)).contains(url, "REHEARSAL_POSTGRES_URL");
    }

    @Test
    void where_the_data_directory_cannot_be_written() throws Exception {
        Files.writeString(temporary.resolve("data"), "a file stands here");

        assertThat(lastLine()).contains("data directory " + temporary.resolve("data"), "cannot be written", "REHEARSAL_DATA_DIR");
    }

    @Test
    void where_a_secret_is_none() throws Exception {
        assertThat(lastLine("rehearsal.jwt.secret=short")).contains("rehearsal.jwt.secret is too short", "Set it to at least 32 bytes");
    }

    private String lastLine(String... settings) throws Exception {
        var copy = RunningCopy.launch(temporary.resolve("data"), settings);
        assertThat(copy.ended()).isNotZero();
        assertThat(copy.output()).doesNotContain("\tat ", "Exception in thread", "Caused by:");
        var last = copy.output().stripTrailing().lines().reduce((_, line) -> line).orElseThrow();
        assertThat(last).startsWith("rehearsal: ");
        return last;
    }
}
