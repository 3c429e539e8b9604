package io.rehearsal.api.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.api.embedded.postgres.PostgresServer;
import io.rehearsal.api.secrets.SecretFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Starts on what the first version left, see {@code former/README.md}. */
class FormerDataDirectoryTest {

    private static final String SCHEMA = "3";

    @TempDir
    Path temporary;

    @Test
    void a_data_directory_of_the_version_before_starts_with_a_message_and_shows_all_that_it_holds() throws Exception {
        var data = Files.createDirectory(temporary.toRealPath().resolve("data"));
        leave(data);

        var copy = RunningCopy.launch(data).ready();

        assertThat(copy.output()).contains("the read models were made by an earlier version, and are built anew from the events");
        var person = copy.operator().as(null).loggedIn("mira", "a long sentence");
        var resume = person.get("/api/resume/1").path("data");
        assertThat(resume.path("personal_info").path("name").asString()).isEqualTo("Mira Feldspar");
        assertThat(resume.toString()).contains("Cut the latency of the search from 900 ms to 120 ms");
        assertThat(types(person.get("/api/resume/1/audit").path("data"))).as("what happened to the resume").containsExactly(
                "resume.ResumeUploaded", "resume.ResumeParsed", "resume.ResumeAnalysed", "resume.SuggestionsMade", "resume.SuggestionsApplied", "resume.VersionRestored");
        var found = person.post("/api/knowledge/query", Map.of("query", "What moves when a node leaves the ring?", "top_k", 1));
        assertThat(found.path("data").path("results").toString()).contains("only its keys move");
        assertThat(person.get("/api/interview/1").path("data").path("questions")).isNotEmpty();
        assertThat(person.post("/api/resume/1/restore", Map.of("version", "v1.1")).path("data").path("version").asString()).isEqualTo("v1.1");
        assertThat(person.get("/api/resume/1").path("data").toString()).contains("Owned the order service");
        copy.terminate();
    }

    private static List<String> types(JsonNode audit) {
        return audit.valueStream().map(event -> event.path("type").asString()).toList();
    }

    private static void leave(Path data) throws IOException, SQLException {
        var secrets = new SecretFiles(data.resolve("secrets"));
        var password = secrets.getOrCreate("postgres.password");
        try (var key = former("master.key")) {
            Files.write(data.resolve("secrets/master.key"), key.readAllBytes());
        }
        try (var documents = new GZIPInputStream(former("documents.mv.gz"))) {
            Files.copy(documents, Files.createDirectory(data.resolve("mongodb")).resolve("documents.mv"));
        }
        try (var postgres = PostgresServer.start(data, password); var tables = former("tables.sql")) {
            Flyway.configure().dataSource(postgres.url(), postgres.username(), password).target(SCHEMA).load().migrate();
            try (var connection = DriverManager.getConnection(postgres.url(), postgres.username(), password); var statement = connection.createStatement()) {
                statement.execute(new String(tables.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
    }

    private static InputStream former(String name) {
        return Objects.requireNonNull(FormerDataDirectoryTest.class.getResourceAsStream("/former/" + name));
    }
}
