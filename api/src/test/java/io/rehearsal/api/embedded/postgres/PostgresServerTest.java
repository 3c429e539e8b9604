package io.rehearsal.api.embedded.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerTest {

    private static final String PASSWORD = "correct horse";

    /** One for all tests: making a data directory is what takes the time. */
    @TempDir
    private static Path temporary;

    private Path directory;
    private PostgresServer server;

    @BeforeEach
    void start() throws IOException {
        directory = temporary.toRealPath();
        server = PostgresServer.start(directory, PASSWORD);
    }

    @AfterEach
    void stop() throws SQLException {
        execute("DROP TABLE IF EXISTS kept");
        server.close();
        await().untilAsserted(() -> assertThat(processes()).isEmpty());
    }

    @Test
    void what_was_committed_outlives_the_killing_of_every_process() throws Exception {
        execute("CREATE TABLE kept (id int)");
        execute("INSERT INTO kept VALUES (17)");
        for (ProcessHandle process : processes()) {
            process.destroyForcibly();
        }

        server = PostgresServer.start(directory, PASSWORD);

        assertThat(ask("SELECT id FROM kept")).isEqualTo("17");
    }

    @Test
    void a_server_left_running_is_ended_by_the_next_start() throws Exception {
        execute("CREATE TABLE kept (id int)");
        List<ProcessHandle> old = processes();

        server = PostgresServer.start(directory, PASSWORD);

        await().untilAsserted(() -> assertThat(old).isNotEmpty().noneMatch(ProcessHandle::isAlive));
        assertThat(ask("SELECT count(*) FROM kept")).isEqualTo("0");
    }

    @Test
    void backends_that_outlive_their_killed_server_are_ended() throws Exception {
        var busy = Thread.startVirtualThread(() -> {
            try {
                execute("SELECT pg_sleep(60)");
            } catch (SQLException ended) {
                return;
            }
        });
        postmaster().destroyForcibly();

        server = PostgresServer.start(directory, PASSWORD);

        busy.join();
        assertThat(ask("SELECT 1")).isEqualTo("1");
    }

    @Test
    void a_server_that_dies_is_started_again_where_it_was_with_what_was_committed() throws Exception {
        execute("CREATE TABLE kept (id int)");
        execute("INSERT INTO kept VALUES (17)");
        var url = server.url();
        server.watch();

        for (int death = 0; death < 2; death++) {
            var died = postmaster();
            died.destroyForcibly();
            await().ignoreExceptions().untilAsserted(() -> assertThat(ask("SELECT id FROM kept")).isEqualTo("17"));
            assertThat(postmaster()).isNotEqualTo(died);
        }

        assertThat(server.url()).isEqualTo(url);
    }

    @Test
    void one_that_does_not_start_again_is_tried_until_it_does() throws Exception {
        server.watch();
        var data = directory.resolve("postgres");
        var aside = directory.resolve("postgres.aside");
        Files.move(data, aside);
        ProcessHandle.of(Long.parseLong(Files.readAllLines(aside.resolve("postmaster.pid")).getFirst())).orElseThrow().destroyForcibly();
        await().untilAsserted(() -> assertThatThrownBy(this::connect).isInstanceOf(SQLException.class));
        await().during(Duration.ofSeconds(2)).untilAsserted(() -> assertThatThrownBy(this::connect).isInstanceOf(SQLException.class));

        Files.move(aside, data);

        await().atMost(Duration.ofSeconds(30)).ignoreExceptions().untilAsserted(() -> assertThat(ask("SELECT 1")).isEqualTo("1"));
    }

    @Test
    void one_that_was_closed_stays_closed() throws Exception {
        server.watch();
        server.close();

        await().during(Duration.ofSeconds(2)).untilAsserted(() -> assertThat(processes()).isEmpty());
        server = PostgresServer.start(directory, PASSWORD);
    }

    @Test
    void a_number_that_now_belongs_to_another_program_does_not_keep_it_from_starting() throws Exception {
        server.close();
        Files.writeString(directory.resolve("postgres/postmaster.pid"),
                "%d\n%s\n0\n5432\n\n127.0.0.1\n".formatted(ProcessHandle.current().pid(), directory.resolve("postgres")));

        server = PostgresServer.start(directory, PASSWORD);

        assertThat(ask("SELECT 1")).isEqualTo("1");
    }

    @Test
    void a_first_start_that_was_killed_leaves_nothing_in_the_way() throws Exception {
        server.close();
        Files.move(directory.resolve("postgres"), directory.resolve("postgres.new"));
        Files.delete(directory.resolve("postgres.new/PG_VERSION"));

        server = PostgresServer.start(directory, PASSWORD);

        assertThat(ask("SELECT 1")).isEqualTo("1");
        assertThat(directory.resolve("postgres.new")).doesNotExist();
    }

    @Test
    void it_is_as_durable_as_an_installed_one() throws SQLException {
        assertThat(List.of(ask("SHOW fsync"), ask("SHOW synchronous_commit"), ask("SHOW full_page_writes"), ask("SHOW data_checksums")))
                .containsOnly("on");
    }

    @Test
    void it_is_for_this_machine_and_for_those_who_know_the_password() throws SQLException {
        assertThat(ask("SHOW listen_addresses")).isEqualTo("127.0.0.1");
        assertThatThrownBy(() -> DriverManager.getConnection(server.url(), server.username(), "wrong"))
                .isInstanceOf(SQLException.class);
    }

    private ProcessHandle postmaster() throws IOException {
        return ProcessHandle.of(Long.parseLong(Files.readAllLines(directory.resolve("postgres/postmaster.pid")).getFirst())).orElseThrow();
    }

    private List<ProcessHandle> processes() {
        return ProcessHandle.allProcesses()
                .filter(process -> process.info().command().filter(command -> command.startsWith(directory.toString())).isPresent())
                .toList();
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = connect(); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String ask(String sql) throws SQLException {
        try (Connection connection = connect(); var statement = connection.createStatement(); var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(server.url(), server.username(), PASSWORD);
    }
}
