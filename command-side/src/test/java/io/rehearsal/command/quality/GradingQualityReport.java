package io.rehearsal.command.quality;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.rehearsal.assistant.AnswerGrader;
import io.rehearsal.assistant.PointJudge;
import io.rehearsal.assistant.embedding.Embeddings;
import io.rehearsal.assistant.local.judging.LearnedPointJudge;
import io.rehearsal.assistant.local.grading.Evidence;
import io.rehearsal.assistant.local.grading.LocalAnswerGrader;
import io.rehearsal.assistant.local.grading.OverlapGrader;
import io.rehearsal.assistant.local.grading.Weights;
import io.rehearsal.assistant.Language;
import io.rehearsal.command.quality.Agreement.Pair;
import io.rehearsal.command.quality.WeightFit.Row;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Has the product's graders grade answers that people scored, and writes down how far they agree. */
class GradingQualityReport {

    private final Path data = Path.of(System.getProperty("quality.data", "../../shared/data"));
    private final Embeddings embeddings = new Embeddings();
    private final PointJudge judge = new LearnedPointJudge(embeddings);

    @Test
    void graded_answers() throws IOException {
        var folder = data.resolve("grading");
        assumeTrue(Files.isDirectory(folder), () -> "no graded answers in " + folder + ": report left out");
        var sets = sets(folder);
        var shipped = new LocalAnswerGrader(embeddings, judge);
        var rows = new LinkedHashMap<GradedAnswer, Row>();
        sets.values().forEach(answers -> answers.forEach(answer -> rows.put(answer,
                new Row(answer.set() + "/" + answer.group(), shipped.evidence(answer.question(), answer.exchanges(), answer.language()).values(), answer.share()))));
        var leftOut = leftOut(rows);
        var page = new StringBuilder("# Graded answers\n\n| set | grader | r | r within question | kappa | MAE | answers |\n| --- | --- | --- | --- | --- | --- | --- |\n");
        long start = System.nanoTime();
        sets.forEach((set, answers) -> {
            line(page, set, "overlap (floor)", answers, _ -> new OverlapGrader());
            line(page, set, "shipped weights", answers, _ -> shipped);
            line(page, set, "question left out", answers, answer -> leftOut.get(answer.language().name() + answer.group()));
        });
        page.append(String.format(Locale.ROOT, "%nA grade took %.1f ms on average, one at a time.%n%n", (System.nanoTime() - start) / 1e6 / 2 / rows.size()));
        fitted(rows).forEach((language, weights) -> page.append(weights(language, weights)));
        write(page.toString());
    }

    private static Map<String, List<GradedAnswer>> sets(Path folder) throws IOException {
        var sets = new LinkedHashMap<String, List<GradedAnswer>>();
        try (var files = Files.list(folder)) {
            for (var file : files.filter(file -> file.toString().endsWith(".jsonl")).sorted().toList()) {
                sets.put(file.getFileName().toString().replace(".jsonl", ""), GradedAnswer.of(file));
            }
        }
        return sets;
    }

    private static Map<Language, Weights> fitted(Map<GradedAnswer, Row> rows) {
        var fitted = new EnumMap<Language, Weights>(Language.class);
        rows.entrySet().stream().collect(Collectors.groupingBy(entry -> entry.getKey().language(), Collectors.mapping(Map.Entry::getValue, Collectors.toList())))
                .forEach((language, own) -> fitted.put(language, WeightFit.of(own)));
        return fitted;
    }

    /** For each question of a language a grader whose weights were fitted to the language's other questions, in whatever set they stand. */
    private Map<String, LocalAnswerGrader> leftOut(Map<GradedAnswer, Row> rows) {
        var graders = new HashMap<String, LocalAnswerGrader>();
        for (var answer : rows.keySet()) {
            graders.computeIfAbsent(answer.language().name() + answer.group(), _ -> {
                var others = rows.entrySet().stream()
                        .filter(entry -> entry.getKey().language() == answer.language() && !entry.getKey().group().equals(answer.group()))
                        .map(Map.Entry::getValue).toList();
                return new LocalAnswerGrader(embeddings, judge, Map.of(answer.language(), WeightFit.of(others)));
            });
        }
        return graders;
    }

    private static void line(StringBuilder page, String set, String name, List<GradedAnswer> answers, Function<GradedAnswer, AnswerGrader> grader) {
        var pairs = new ArrayList<Pair>();
        for (var answer : answers) {
            var grade = grader.apply(answer).grade(answer.question(), answer.exchanges(), answer.language()).grade();
            pairs.add(new Pair(answer.group(), answer.share(), grade.score() / 100.0));
        }
        var figures = Agreement.of(pairs);
        page.append(String.format(Locale.ROOT, "| %s | %s | %.3f | %.3f | %.3f | %.3f | %d |%n", set, name, figures.pearson(), figures.withinQuestion(),
                figures.kappa(), figures.mae(), pairs.size()));
    }

    private static String weights(Language language, Weights weights) {
        var text = new StringBuilder("Fitted to all questions, " + language + ":\n\n    base=" + String.format(Locale.ROOT, "%.4f%n", weights.base()));
        for (int i = 0; i < Evidence.NAMES.size(); i++) {
            text.append(String.format(Locale.ROOT, "    %s=%.4f%n", Evidence.NAMES.get(i), weights.weights()[i]));
        }
        return text.append('\n').toString();
    }

    private static void write(String page) throws IOException {
        var folder = Files.createDirectories(Path.of("target", "quality"));
        Files.writeString(folder.resolve("grading.md"), page);
        System.out.println(page);
    }
}
