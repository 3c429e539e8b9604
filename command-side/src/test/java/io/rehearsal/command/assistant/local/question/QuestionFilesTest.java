package io.rehearsal.command.assistant.local.question;

import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.command.assistant.local.SampleContents;
import io.rehearsal.command.assistant.local.reading.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

class QuestionFilesTest {

    private static final Path FOLDER = Path.of("src/main/resources/io/rehearsal/command/assistant/local/question/bank");
    private static final Set<String> ROLES = Set.of("backend", "frontend", "data", "ai", "mobile", "devops", "testing", "product", "any");

    static List<Path> files() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void questions_say_what_they_are_about_and_for_whom(Path file) throws IOException {
        assertThat(entries(file)).isNotEmpty().allSatisfy(entry -> {
            assertThat(entry.get("category")).isIn("technical", "project", "problem_solving", "behavioral", "career");
            assertThat(entry.get("difficulty")).isIn("easy", "medium", "hard");
            assertThat((String) entry.get("topic")).satisfiesAnyOf(
                    topic -> assertThat(topic).matches("[a-z]+(-[a-z]+)*"),
                    topic -> assertThat(SampleContents.LEXICON.normalise(List.of(topic))).containsExactly(topic));
            assertThat((List<?>) entry.getOrDefault("roles", List.of())).allSatisfy(role -> assertThat(ROLES).contains((String) role));
        });
    }

    @ParameterizedTest
    @MethodSource("files")
    void both_languages_have_a_question_and_as_many_points(Path file) throws IOException {
        assertThat(entries(file)).allSatisfy(entry -> {
            var chinese = (Map<?, ?>) entry.get("zh");
            var english = (Map<?, ?>) entry.get("en");
            assertThat(Language.of((String) chinese.get("question"))).isEqualTo(Language.ZH);
            assertThat(Language.of((String) english.get("question"))).isEqualTo(Language.EN);
            assertThat((List<?>) chinese.get("points")).hasSizeBetween(3, 5).doesNotHaveDuplicates().hasSameSizeAs((List<?>) english.get("points"));
            assertThat((List<?>) english.get("points")).doesNotHaveDuplicates().allSatisfy(point -> assertThat((String) point).isNotBlank());
            assertThat(chinese.get("answer") == null).isEqualTo(english.get("answer") == null);
        });
    }

    @Test
    void no_question_stands_twice() throws IOException {
        var questions = new ArrayList<Object>();
        for (var file : files()) {
            for (var entry : entries(file)) {
                questions.add(((Map<?, ?>) entry.get("zh")).get("question"));
                questions.add(((Map<?, ?>) entry.get("en")).get("question"));
            }
        }
        assertThat(questions).doesNotHaveDuplicates();
    }

    private static List<Map<String, Object>> entries(Path file) throws IOException {
        try (var text = Files.newInputStream(file)) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
        }
    }
}
