package io.rehearsal.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.api.http.Application;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

    private final PrintStream console = System.out;
    private final PrintStream errors = System.err;
    private final ByteArrayOutputStream output = new ByteArrayOutputStream();

    @TempDir
    Path directory;

    @BeforeEach
    void listen() {
        Application.client();
        var captured = new PrintStream(output, true, StandardCharsets.UTF_8);
        System.setOut(captured);
        System.setErr(captured);
    }

    @AfterEach
    void stopListening() {
        System.setOut(console);
        System.setErr(errors);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void the_demo_walks_through_the_main_job(String language) throws Exception {
        assertThat(run("demo", "--lang", language, "--out", directory.toString())).as(said()).isZero();

        assertThat(said()).contains("Register and log in", "of 100", "applied: v1.1", "Compare v1.0 with v1.1", "resume.VersionRestored");
        try (var files = Files.list(directory)) {
            assertThat(files.map(Path::toString)).anyMatch(name -> name.endsWith(".pdf")).anyMatch(name -> name.endsWith(".docx"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void the_demo_holds_an_interview_by_itself_where_nobody_types(String language) {
        assertThat(run("demo", "interview", "--lang", language)).as(said()).isZero();

        assertThat(said()).contains("Question 1 of 10", "Question 10 of 10", "prepared: an answer to something else", "The interview has ended.",
                "of 100", "Question by question");
    }

    @Test
    void a_rebuild_is_followed_to_its_end() {
        assertThat(run("projections", "rebuild", "--all")).as(said()).isZero();

        assertThat(said()).contains("resume: switched", "account: switched");
    }

    @Test
    void projections_and_events_are_listed() {
        assertThat(run("projections")).isZero();
        assertThat(run("events", "--limit", "100")).isZero();

        assertThat(said()).contains("NAME", "resume", "account.AccountRegistered");
    }

    @Test
    void a_history_shows_the_resume_as_it_stood() {
        run("demo", "--out", directory.toString());
        var resume = Pattern.compile("history resume (\\d+) --version").matcher(said());
        assertThat(resume.find()).as(said()).isTrue();
        output.reset();

        assertThat(run("history", "resume", resume.group(1), "--version", "v1.0")).as(said()).isZero();

        assertThat(said()).contains("v1.0", "Nora Whitfield", "I designed the outbox");
    }

    @Test
    void an_erased_person_is_shown_as_erased() {
        run("demo", "--out", directory.toString());
        var user = Pattern.compile("account erase (demo-\\w+)").matcher(said());
        var resume = Pattern.compile("history resume (\\d+) --version").matcher(said());
        assertThat(user.find() && resume.find()).as(said()).isTrue();
        output.reset();

        assertThat(run("account", "erase", user.group(1), "--yes")).as(said()).isZero();
        assertThat(run("history", "resume", resume.group(1))).as(said()).isZero();

        assertThat(said()).contains("is erased", "can no longer be read").doesNotContain("Whitfield");
    }

    @Test
    void nobody_is_erased_unasked() {
        assertThat(run("account", "erase", "root")).isNotZero();

        assertThat(said()).contains("--yes");
    }

    @Test
    void where_no_server_answers_it_says_how_to_start_one() {
        assertThat(RehearsalCommand.execute("projections", "--url", "http://localhost:1")).isNotZero();

        assertThat(said()).contains("No server answers at http://localhost:1", "./rehearsal up");
    }

    @Test
    void what_does_not_exist_is_told_in_a_sentence() {
        assertThat(run("projections", "rebuild", "nothing")).isNotZero();
        assertThat(run("history", "resume", "999999")).isNotZero();

        assertThat(said()).contains("404").doesNotContain("Exception");
    }

    private static int run(String... arguments) {
        var server = Stream.of("--url", "http://localhost:" + Application.ports().server(), "--token", Application.OPERATOR_TOKEN);
        return RehearsalCommand.execute(Stream.concat(Stream.of(arguments), server).toArray(String[]::new));
    }

    private String said() {
        return output.toString(StandardCharsets.UTF_8);
    }
}
