package io.rehearsal.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.api.http.Application;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadmeTest {

    private static final Path ROOT = Path.of("..");

    @TempDir
    Path directory;

    @Test
    void its_first_conversation_runs_as_it_stands() throws Exception {
        var block = Pattern.compile("```bash\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(ROOT.resolve("README.md")));
        assertThat(block.find()).isTrue();
        String script = block.group(1).replace("http://localhost:8000", "http://localhost:" + Application.ports().server());
        Path output = directory.resolve("output");

        var bash = new ProcessBuilder("bash", "-euo", "pipefail", "-c", script).directory(directory.toFile())
                .redirectErrorStream(true).redirectOutput(output.toFile()).start();

        assertThat(bash.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(Files.readString(output))
                .contains("\"code\":201", "\"overall_score\":", "\"before\":\"Was responsible for the tile server\"", "resume.ResumeUploaded")
                .doesNotContain("\"detail\":");
        assertThat(bash.exitValue()).isZero();
    }

    @Test
    void what_it_points_to_is_there() throws Exception {
        var links = Pattern.compile("\\]\\(([^)#:]+)\\)").matcher(Files.readString(ROOT.resolve("README.md")));

        assertThat(links.results().map(link -> ROOT.resolve(link.group(1)))).isNotEmpty().allMatch(Files::exists);
    }
}
