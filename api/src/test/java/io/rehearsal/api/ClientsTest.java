package io.rehearsal.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.rehearsal.api.http.Application;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The programs of {@code docs/clients.md} run as they stand, where their interpreters are installed. */
class ClientsTest {

    private static final Path PAGE = Path.of("../docs/clients.md");

    @ParameterizedTest
    @CsvSource({"bash,bash,client.sh", "python,python3,client.py", "typescript,node,client.mts"})
    void a_program_of_the_page_finds_the_position_that_suits(String language, String interpreter, String file, @TempDir Path directory)
            throws IOException, InterruptedException {
        assumeTrue(isInstalled(interpreter), interpreter + " is not installed");
        var program = directory.resolve(file);
        Files.writeString(program, program(language));

        var process = new ProcessBuilder(interpreter, program.toString()).directory(directory.toFile()).redirectErrorStream(true);
        process.environment().put("REHEARSAL_URL", "http://localhost:" + Application.ports().server());
        var running = process.start();
        var output = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(running.waitFor()).as(output).isZero();
        assertThat(output.strip()).endsWith("Backend Engineer (Python)");
    }

    private static String program(String language) throws IOException {
        var found = Pattern.compile("```" + language + "\\n(.*?)\\n```", Pattern.DOTALL).matcher(Files.readString(PAGE));
        assertThat(found.find()).as("a program in " + language).isTrue();
        return found.group(1);
    }

    /** Node runs TypeScript by itself from 22.18 on. */
    private static boolean isInstalled(String interpreter) throws InterruptedException {
        try {
            var asked = new ProcessBuilder(interpreter, "--version").redirectErrorStream(true).start();
            var version = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return asked.waitFor(10, TimeUnit.SECONDS) && asked.exitValue() == 0 && (!interpreter.equals("node") || version.matches("(?s)v(2[4-9]|[3-9]\\d)\\..*"));
        } catch (IOException absent) {
            return false;
        }
    }
}
