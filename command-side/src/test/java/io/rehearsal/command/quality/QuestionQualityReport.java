package io.rehearsal.command.quality;

import io.rehearsal.assistant.Language;
import io.rehearsal.assistant.QuestionWriter.Brief;
import io.rehearsal.assistant.local.question.LocalQuestionWriter;
import io.rehearsal.assistant.skill.CatalogueLexicon;
import io.rehearsal.events.interview.Difficulty;
import io.rehearsal.events.interview.Format;
import io.rehearsal.events.interview.Question;
import io.rehearsal.events.resume.ResumeContent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Holds ten interviews with each of some invented people and writes down what was asked about, and everything that was asked. The people are in
 * {@code quality/interviewees.yaml} of the tests; {@code -Dquality.interviewees=<file>} takes others.
 */
class QuestionQualityReport {

    private static final int INTERVIEWS = 10;
    private static final int QUESTIONS = 10;
    private static final int COMPARED = 3;

    private final LocalQuestionWriter writer = new LocalQuestionWriter(new CatalogueLexicon());

    /** What is right and wrong to ask somebody; all but the posting are parts of lines. */
    private record Interviewee(String name, Language language, List<String> strongest, List<String> strong, List<String> unwanted, List<String> has,
            String posting, ResumeContent resume) {
    }

    private record Figures(boolean strongestFirst, int strongAsked, int strong, int different, int unwanted, int denied, int again) {
    }

    @Test
    void ten_interviews_with_each() throws IOException {
        var table = new StringBuilder("""
                # Questions

                | person | strongest line in the first interview | strong lines within ten | of 10 questions new in the 2nd and 3rd | unwanted asked | said to be missing what is there | asked twice within ten |
                | --- | --- | --- | --- | --- | --- | --- |
                """);
        var asked = new StringBuilder();
        try (var parsing = new Parsing()) {
            for (var person : people(parsing)) {
                var interviews = interviews(person);
                var figures = figures(person, interviews);
                table.append("| %s | %s | %d of %d | %d | %d | %d | %d |%n".formatted(person.name(), figures.strongestFirst() ? "yes" : "**no**",
                        figures.strongAsked(), figures.strong(), figures.different(), figures.unwanted(), figures.denied(), figures.again()));
                asked.append("%n## %s%n".formatted(person.name()));
                for (int i = 0; i < COMPARED; i++) {
                    asked.append("%n%d.%n%n".formatted(i + 1));
                    interviews.get(i).forEach(question -> asked.append("- %s (%s)%n".formatted(question.text(), question.topic())));
                }
            }
        }
        var folder = Files.createDirectories(Path.of("target/quality"));
        Files.writeString(folder.resolve("questions.md"), table.append(asked));
        System.out.println(table.substring(0, table.length() - asked.length()));
    }

    private List<List<Question>> interviews(Interviewee person) {
        var interviews = new ArrayList<List<Question>>();
        var earlier = new ArrayList<String>();
        for (int i = 0; i < INTERVIEWS; i++) {
            var questions = writer.write(new Brief(Format.SOLO, person.language(), person.resume(), person.posting(), null, Difficulty.MEDIUM, List.of(),
                    QUESTIONS, List.copyOf(earlier), i + 1)).questions();
            interviews.add(questions);
            earlier.addAll(0, questions.stream().map(Question::text).toList());
        }
        return interviews;
    }

    private static Figures figures(Interviewee person, List<List<Question>> interviews) {
        var all = interviews.stream().flatMap(List::stream).toList();
        var strongAsked = (int) person.strong().stream().filter(line -> all.stream().anyMatch(question -> isAbout(question, line))).count();
        var different = IntStream.range(1, COMPARED).map(i -> unseen(interviews.subList(0, i), interviews.get(i))).min().orElseThrow();
        var unwanted = (int) all.stream().filter(question -> person.unwanted().stream().anyMatch(term -> holds(question.text(), term))).count();
        var denied = (int) all.stream().filter(QuestionQualityReport::saysMissing)
                .filter(question -> person.has().stream().anyMatch(term -> names(question, term))).count();
        var texts = all.stream().map(Question::text).toList();
        return new Figures(interviews.getFirst().stream().anyMatch(question -> person.strongest().stream().anyMatch(line -> isAbout(question, line))),
                strongAsked, person.strong().size(), different, unwanted, denied, texts.size() - new HashSet<>(texts).size());
    }

    private static int unseen(List<List<Question>> before, List<Question> now) {
        var known = before.stream().flatMap(List::stream).map(Question::text).toList();
        return (int) now.stream().filter(question -> !known.contains(question.text())).count();
    }

    private static boolean isAbout(Question question, String line) {
        return Stream.concat(Stream.of(question.text()), question.sources().stream().map(Question.Source::text)).anyMatch(text -> holds(text, line));
    }

    private static boolean saysMissing(Question question) {
        return question.text().matches("(?s).*(简历里?中?没有|简历未|没有写到|没有提到|not in your resume|does not mention|do not mention|doesn't mention).*");
    }

    /** Whether it is about that, and does not only hold the letters. */
    private static boolean names(Question question, String term) {
        return question.topic().equalsIgnoreCase(term) || holds(question.topic(), term) && term.length() > 3;
    }

    private static boolean holds(String text, String part) {
        return plain(text).contains(plain(part));
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
    }

    private static List<Interviewee> people(Parsing parsing) throws IOException {
        var file = System.getProperty("quality.interviewees");
        try (var in = file == null ? Objects.requireNonNull(QuestionQualityReport.class.getResourceAsStream("/quality/interviewees.yaml")) : Files.newInputStream(Path.of(file))) {
            List<Map<String, Object>> rows = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            return rows.stream().map(row -> interviewee(parsing, row)).toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static Interviewee interviewee(Parsing parsing, Map<String, Object> row) {
        var resume = parsing.content(parsing.extract("resume.txt", String.valueOf(row.get("resume")).getBytes(StandardCharsets.UTF_8)));
        return new Interviewee(String.valueOf(row.get("name")), "zh".equals(row.get("language")) ? Language.ZH : Language.EN, parts(row, "strongest"),
                parts(row, "strong"), parts(row, "unwanted"), parts(row, "has"), String.valueOf(row.get("posting")), resume);
    }

    private static List<String> parts(Map<String, Object> row, String key) {
        return ((List<?>) row.get(key)).stream().map(String::valueOf).toList();
    }
}
