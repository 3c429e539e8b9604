package io.rehearsal.api.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.api.cli.RehearsalCommand;
import io.rehearsal.api.cli.client.CommandFailed;
import io.rehearsal.api.cli.client.ServerClient;
import io.rehearsal.api.embedded.postgres.PostgresServer;
import io.rehearsal.api.secrets.SecretFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.GZIPInputStream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Starts on what the first version left, see {@code former/README.md}; backs it up while it runs, and restores it elsewhere. */
class FormerDataDirectoryTest {

    private static final String SCHEMA = "3";

    @TempDir
    static Path temporary;
    private static Path data;
    private static RunningCopy copy;

    private final PrintStream console = System.out;
    private final PrintStream errors = System.err;
    private final ByteArrayOutputStream output = new ByteArrayOutputStream();

    @BeforeAll
    static void start() throws Exception {
        data = Files.createDirectory(temporary.toRealPath().resolve("data"));
        leave(data);
        copy = RunningCopy.launch(data).ready();
    }

    @AfterAll
    static void stop() throws Exception {
        copy.terminate();
    }

    @BeforeEach
    void listen() {
        var captured = new PrintStream(output, true, StandardCharsets.UTF_8);
        System.setOut(captured);
        System.setErr(captured);
    }

    @AfterEach
    void stopListening() {
        System.setOut(console);
        System.setErr(errors);
    }

    @Test
    void a_data_directory_of_the_version_before_starts_with_a_message_and_shows_all_that_it_holds() {
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
    }

    @Test
    void a_backup_of_the_running_server_is_restored_elsewhere_with_the_same_read_models() throws Exception {
        var erased = registered("gone");
        erased.post("/api/resume/upload", "multipart/form-data; boundary=b", part("Forgotten Fellow\nforgotten@example.com\n\nSkills\nJava\n"));
        copy.operator().post("/ops/accounts/gone/erase");
        var file = temporary.resolve("whole.backup");

        assertThat(run("backup", file.toString(), "--data-dir", data.toString())).as(said()).isZero();

        assertThat(Files.getPosixFilePermissions(file)).containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
        assertThat(said()).contains("was read again", "The master key is in it");
        var original = copy.operator().getPatiently("/ops/projections/verification").path("read_models");
        var elsewhere = temporary.resolve("restored");
        assertThat(run("restore", file.toString(), "--data-dir", elsewhere.toString())).as(said()).isZero();
        assertThat(run("restore", file.toString(), "--data-dir", elsewhere.toString())).isOne();
        assertThat(said()).contains("events up to position", "is not empty");
        var restored = RunningCopy.launch(elsewhere).ready();
        try {
            assertThat(run("verify", "--data-dir", elsewhere.toString())).as(said()).isZero();
            var found = restored.operator().getPatiently("/ops/projections/verification").path("read_models");
            assertThat(found.path("events")).isEqualTo(original.path("events"));
            assertThat(found.path("models")).isEqualTo(original.path("models"));
            assertThat(found.path("models").valueStream().map(model -> model.path("name").asString()))
                    .contains("account", "resume", "interview", "document", "search", "role");
            var person = restored.operator().as(null).loggedIn("mira", "a long sentence");
            assertThat(person.get("/api/resume/1").path("data").path("personal_info").path("name").asString()).isEqualTo("Mira Feldspar");
            assertThat(restored.operator().get("/ops/events?limit=1000").toString()).contains("account.AccountErased").doesNotContain("Forgotten Fellow");
        } finally {
            restored.terminate();
        }
    }

    @Test
    void a_backup_made_in_the_middle_of_writes_is_of_one_moment() throws Exception {
        var file = temporary.resolve("busy.backup");
        var running = new AtomicBoolean(true);
        var person = registered("busy");
        var writer = Thread.startVirtualThread(() -> {
            while (running.get()) {
                person.post("/api/conversations", Map.of("model_name", "m"));
            }
        });

        assertThat(run("backup", file.toString(), "--data-dir", data.toString(), "--without-secrets")).as(said()).isZero();

        running.set(false);
        writer.join();
        var elsewhere = temporary.resolve("of-one-moment");
        assertThat(run("restore", file.toString(), "--data-dir", elsewhere.toString())).as(said()).isZero();
        assertThat(said()).contains("The master key is NOT in it", "The master key was not in the backup");
        assertThat(elsewhere.resolve("secrets/master.key")).doesNotExist();
        try (var external = PostgresServer.start(Files.createDirectory(temporary.toRealPath().resolve("external")), "its password")) {
            var url = external.url() + "?user=" + external.username() + "&password=its%20password";
            assertThat(run("restore", file.toString(), "--data-dir", temporary.resolve("one-more").toString(), "--postgres-url", url)).as(said()).isZero();
            assertThat(run("restore", file.toString(), "--data-dir", temporary.resolve("and-again").toString(), "--postgres-url", url)).isOne();
            assertThat(said()).contains("holds events. Restore into an empty one.");
            try (var connection = DriverManager.getConnection(url); var rows = connection.createStatement().executeQuery("select nextval('account_id_seq')")) {
                rows.next();
                assertThat(rows.getLong(1)).as("an id that nobody has").isGreaterThan(1);
            }
        }
    }

    @Test
    void who_goes_away_in_the_middle_of_a_backup_leaves_nothing_behind() throws Exception {
        for (int i = 0; i < 8; i++) {
            try (var begun = copy.operator().stream("/ops/backup")) {
                assertThat(begun.readNBytes(10)).hasSize(10);
            }
            registered("after-" + i);
        }
    }

    @Test
    void what_is_damaged_cut_off_or_no_backup_is_refused_and_leaves_nothing() throws Exception {
        var file = temporary.resolve("sound.backup");
        assertThat(run("backup", file.toString(), "--data-dir", data.toString())).as(said()).isZero();
        assertThat(run("backup", file.toString(), "--data-dir", data.toString())).isOne();
        var bytes = Files.readAllBytes(file);
        var changed = bytes.clone();
        changed[bytes.length / 2] ^= 1;

        for (var bad : List.of(changed, Arrays.copyOf(bytes, bytes.length - 100), Arrays.copyOf(bytes, bytes.length / 3), new byte[0],
                "no backup".getBytes(StandardCharsets.UTF_8))) {
            var broken = Files.write(temporary.resolve("broken.backup"), bad);
            var elsewhere = temporary.resolve("never");
            assertThat(run("restore", broken.toString(), "--data-dir", elsewhere.toString())).as(said()).isOne();
            assertThat(elsewhere).doesNotExist();
        }
        assertThat(run("restore", temporary.resolve("missing").toString(), "--data-dir", temporary.resolve("never").toString())).isOne();
        assertThat(said()).contains("is there already", "damaged", "cut off", "There is no file").doesNotContain("Exception");
    }

    private static ServerClient registered(String name) {
        var stranger = copy.operator().as(null);
        try {
            stranger.post("/api/auth/register", Map.of("username", name, "email", name + "@example.com", "password", "a long sentence", "full_name", name));
        } catch (CommandFailed e) {
            throw new AssertionError(lastLines(data.resolve("logs/rehearsal.log")), e);
        }
        return stranger.loggedIn(name, "a long sentence");
    }

    private static String lastLines(Path log) {
        try (var lines = Files.lines(log)) {
            var all = lines.toList();
            return String.join("\n", all.subList(Math.max(0, all.size() - 80), all.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] part(String text) {
        return ("--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"resume.txt\"\r\nContent-Type: text/plain\r\n\r\n"
                + text + "\r\n--b--\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private static int run(String... arguments) {
        return RehearsalCommand.execute(arguments);
    }

    private String said() {
        return output.toString(StandardCharsets.UTF_8);
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
