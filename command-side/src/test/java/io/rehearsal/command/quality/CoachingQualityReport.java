package io.rehearsal.command.quality;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.sun.management.OperatingSystemMXBean;
import io.rehearsal.assistant.Exchange;
import io.rehearsal.assistant.embedding.Embeddings;
import io.rehearsal.assistant.local.grading.LocalAnswerGrader;
import io.rehearsal.assistant.Language;
import io.rehearsal.assistant.local.judging.LearnedPointJudge;
import io.rehearsal.events.interview.PointFinding.Verdict;
import io.rehearsal.events.interview.PointFinding;
import io.rehearsal.events.interview.Question;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Has the product's grader hear coached answers and writes a prediction for each, so that they can be scored. */
class CoachingQualityReport {

    /** Grades before any is timed; the judge remembers judgements, so these few are quick the second time. */
    private static final int WARM_UP = 8;

    private static final ObjectMapper JSON = new ObjectMapper().setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false)
            .findAndRegisterModules();

    private final Path data = Path.of(System.getProperty("quality.data", "../../shared/data"));
    private final Path graded = Path.of(System.getProperty("quality.graded", "target/quality"));
    private final Embeddings embeddings = new Embeddings();
    private final LocalAnswerGrader grader = new LocalAnswerGrader(embeddings, new LearnedPointJudge(embeddings));

    record Prediction(String id, List<@Nullable Boolean> met, int score) {
    }

    @Test
    void coached_answers() throws IOException {
        var folder = data.resolve("coaching");
        assumeTrue(Files.isDirectory(folder), () -> "no coached answers in " + folder + ": report left out");
        Files.createDirectories(graded);
        try (var files = Files.list(folder)) {
            for (var file : files.filter(file -> file.toString().endsWith(".jsonl")).sorted().toList()) {
                graded(file);
            }
        }
    }

    private void graded(Path file) throws IOException {
        var lines = new ArrayList<String>();
        int right = 0;
        int decided = 0;
        int labelled = 0;
        var rows = Files.readAllLines(file).stream().filter(line -> !line.isBlank()).toList();
        rows.stream().limit(WARM_UP).forEach(this::graded);
        long start = System.nanoTime();
        long processor = processor();
        for (var line : rows) {
            var row = JSON.readTree(line);
            var prediction = prediction(row);
            lines.add(JSON.writeValueAsString(prediction));
            for (int i = 0; i < row.path("said").size(); i++) {
                if (!row.path("said").get(i).isNull()) {
                    labelled++;
                    decided += prediction.met().get(i) == null ? 0 : 1;
                    right += prediction.met().get(i) != null && prediction.met().get(i) == row.path("said").get(i).asBoolean() ? 1 : 0;
                }
            }
        }
        Files.write(graded.resolve("coaching-" + file.getFileName()), lines);
        System.out.printf(Locale.ROOT, "%s: %d answers, accuracy %.3f, coverage %.3f, %.1f ms a grade, %.1f ms of processor time%n",
                file.getFileName(), lines.size(), right / (double) Math.max(1, decided), decided / (double) Math.max(1, labelled),
                (System.nanoTime() - start) / 1e6 / Math.max(1, lines.size()),
                (processor() - processor) / 1e6 / Math.max(1, lines.size()));
    }

    private static long processor() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private void graded(String line) {
        try {
            prediction(JSON.readTree(line));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Prediction prediction(JsonNode row) throws IOException {
        var question = JSON.treeToValue(row.path("question"), Question.class);
        var language = Language.valueOf(row.path("language").asText().toUpperCase(Locale.ROOT));
        var grade = grader.grade(question, List.of(new Exchange(question.text(), row.path("answer").asText())), language).grade();
        var findings = grade.findings() == null ? List.<PointFinding>of() : grade.findings();
        return new Prediction(row.path("id").asText(), Arrays.asList(findings.stream().map(CoachingQualityReport::met).toArray(Boolean[]::new)), grade.score());
    }

    private static @Nullable Boolean met(PointFinding finding) {
        return finding.verdict() == Verdict.UNCLEAR ? null : finding.verdict() == Verdict.MET;
    }
}
