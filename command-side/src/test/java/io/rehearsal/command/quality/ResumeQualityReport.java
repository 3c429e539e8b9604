package io.rehearsal.command.quality;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.rehearsal.assistant.documents.ExtractedText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Runs text extraction and parser over labelled resumes and writes down how much of what stands in them was found. */
class ResumeQualityReport {

    private static final int TIMED_RUNS = 5;

    private final Path data = Path.of(System.getProperty("quality.data", "../../shared/data"));

    @Test
    void resumes_with_layout() throws IOException {
        var folder = data.resolve("resumes");
        assumeTrue(Files.isDirectory(folder), () -> "no labelled resumes in " + folder + ": report left out");
        var skills = skillNames();
        var scorer = new ResumeScorer(skills);
        var byFile = new LinkedHashMap<String, Score>();
        var byLanguage = new LinkedHashMap<String, Score>();
        var all = new Score();
        var times = new ArrayList<String>();
        try (var parsing = new Parsing()) {
            for (var file : files(folder)) {
                var bytes = Files.readAllBytes(file);
                var name = file.getFileName().toString();
                var text = parsing.extract(name, bytes);
                var found = parsing.parse(text);
                var gold = new Gold(Parsing.JSON.readTree(goldOf(file).toFile()));
                var score = scorer.score(gold, found);
                byFile.put(name, score);
                all.add(score);
                byLanguage.computeIfAbsent(gold.language().startsWith("zh") ? "zh" : "en", _ -> new Score()).add(score);
                times.add(time(parsing, name, bytes, text));
                dump(name, found);
            }
        }
        write("resumes.md", page(all, byFile, byLanguage, times));
    }

    @Test
    void resumes_as_text() throws IOException {
        var file = data.resolve("resume-text/dataturks.jsonl");
        assumeTrue(Files.isRegularFile(file), () -> "no labelled texts in " + file + ": report left out");
        var scores = new LabelledText(skillNames());
        try (var parsing = new Parsing()) {
            for (var line : Files.readAllLines(file)) {
                var resume = Parsing.JSON.readTree(line);
                var bytes = resume.path("text").asText().getBytes(java.nio.charset.StandardCharsets.UTF_8);
                var found = parsing.parse(parsing.extract(resume.path("id").asText() + ".txt", bytes));
                scores.score(resume, found);
                dump("text-" + resume.path("id").asText(), found);
            }
        }
        var page = new StringBuilder("# Resumes as text\n\n| label | recall | precision (lower bound) | labels |\n| --- | --- | --- | --- |\n");
        scores.labels().forEach((label, counts) -> page.append(String.format(Locale.ROOT, "| %s | %.3f | %.3f | %d |%n", label, counts.recall(), counts.precision(), counts.hits() + counts.falseNegatives())));
        page.append(String.format(Locale.ROOT, "%nmean_recall %.3f%n", scores.meanRecall()));
        write("resume-text.md", page.toString());
    }

    private String page(Score all, Map<String, Score> byFile, Map<String, Score> byLanguage, List<String> times) {
        var page = new StringBuilder(String.format(Locale.ROOT, "# Resumes%n%noverall_f1 **%.3f**, mean over files %.3f%n%n", all.overall(),
                byFile.values().stream().mapToDouble(Score::overall).average().orElse(0)));
        page.append("| field | precision | recall | F1 | right | wrong | missed |\n| --- | --- | --- | --- | --- | --- | --- |\n");
        for (var section : Score.SECTIONS) {
            row(page, "**" + section + "**", all.section(section));
            all.fields().forEach((field, counts) -> {
                if (field.startsWith(section + ".")) {
                    row(page, field, counts);
                }
            });
        }
        page.append("\n| language or file | overall | personal_info | education | experience | projects | skills |\n| --- | --- | --- | --- | --- | --- | --- |\n");
        byLanguage.forEach((language, score) -> overview(page, language, score));
        byFile.forEach((file, score) -> overview(page, file, score));
        page.append("\n| file | pages | extraction ms a page | parsing ms a page |\n| --- | --- | --- | --- |\n");
        times.forEach(page::append);
        return page.toString();
    }

    private static void row(StringBuilder page, String name, Counts counts) {
        page.append(String.format(Locale.ROOT, "| %s | %.3f | %.3f | %.3f | %d | %d | %d |%n", name, counts.precision(), counts.recall(), counts.f1(), counts.hits(), counts.falsePositives(), counts.falseNegatives()));
    }

    private static void overview(StringBuilder page, String name, Score score) {
        page.append(String.format(Locale.ROOT, "| %s | %.3f |", name, score.overall()));
        for (var section : Score.SECTIONS) {
            page.append(score.section(section).isEmpty() ? " – |" : String.format(Locale.ROOT, " %.3f |", score.section(section).f1()));
        }
        page.append('\n');
    }

    private static String time(Parsing parsing, String name, byte[] bytes, ExtractedText text) {
        long extraction = Long.MAX_VALUE;
        long parse = Long.MAX_VALUE;
        for (int i = 0; i < TIMED_RUNS; i++) {
            long start = System.nanoTime();
            parsing.extract(name, bytes);
            long middle = System.nanoTime();
            parsing.parse(text);
            extraction = Math.min(extraction, middle - start);
            parse = Math.min(parse, System.nanoTime() - middle);
        }
        int pages = text.lines().stream().mapToInt(ExtractedText.Line::page).max().orElse(0) + 1;
        return String.format(Locale.ROOT, "| %s | %d | %.1f | %.1f |%n", name, pages, extraction / 1e6 / pages, parse / 1e6 / pages);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> !file.toString().endsWith(".json")).filter(file -> Files.exists(goldOf(file))).sorted().toList();
        }
    }

    private static Path goldOf(Path file) {
        var name = file.getFileName().toString();
        return file.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".gold.json");
    }

    private SkillNames skillNames() throws IOException {
        JsonNode aliases = Parsing.JSON.readTree(data.resolve("skill-aliases.json").toFile());
        return new SkillNames(aliases);
    }

    /** What was parsed, for looking at, where a folder for it is given. */
    private static void dump(String name, JsonNode found) throws IOException {
        var folder = System.getProperty("quality.parsed");
        if (folder != null) {
            Files.createDirectories(Path.of(folder));
            Files.writeString(Path.of(folder, name + ".json"), found.toPrettyString());
        }
    }

    private static void write(String name, String page) throws IOException {
        var folder = Files.createDirectories(Path.of("target", "quality"));
        Files.writeString(folder.resolve(name), page);
        System.out.println(page);
    }
}
