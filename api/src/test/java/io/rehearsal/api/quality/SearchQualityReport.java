package io.rehearsal.api.quality;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.rehearsal.api.quality.RankingFigures.Ranking;
import io.rehearsal.api.quality.RetrievalSet.Question;
import io.rehearsal.events.knowledge.queries.SearchAnswer.Passage;
import io.rehearsal.events.knowledge.SearchOptions;
import io.rehearsal.events.knowledge.SearchOptions.Legs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.DoubleAdder;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Uploads the passages of public sets and asks their questions, by each part of retrieval; writes down how well they are found. */
class SearchQualityReport {

    private static final Map<String, SearchOptions> WAYS = new LinkedHashMap<>();

    static {
        WAYS.put("BM25", new SearchOptions(Legs.LEXICAL, false, false));
        WAYS.put("vectors", new SearchOptions(Legs.VECTOR, false, false));
        WAYS.put("hybrid", new SearchOptions(Legs.HYBRID, false, false));
        WAYS.put("hybrid + expansion", new SearchOptions(Legs.HYBRID, true, false));
        WAYS.put("hybrid + expansion + rerank", new SearchOptions(Legs.HYBRID, true, true));
        WAYS.put("hybrid + rerank", new SearchOptions(Legs.HYBRID, false, true));
    }

    /** To read all 350 pages by their meaning takes hours of one processor. */
    private static final int PAGES = Integer.getInteger("quality.pages", 70);

    private final Path data = Path.of(System.getProperty("quality.data", "../../shared/data")).resolve("retrieval");

    @BeforeEach
    void leaveOutWithoutData() {
        assumeTrue(Files.isDirectory(data), () -> "no questions in " + data + ": report left out");
    }

    @Test
    void parts_of_retrieval() throws IOException {
        var page = new StringBuilder("# Passages, each a document of its own\n\n| set | method | " + RankingFigures.HEAD
                + " | against the line before | mean score of the first |\n| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |\n");
        for (var set : RetrievalSet.in(data)) {
            var library = Library.of(set.documents(), "recursive");
            RankingFigures before = null;
            for (var way : WAYS.entrySet()) {
                var scores = new DoubleAdder();
                var figures = figures(set.questions(), question -> {
                    var found = library.search(question.text(), way.getValue());
                    scores.add(found.isEmpty() ? 0 : found.getFirst().score());
                    return found.stream().map(passage -> library.name(passage.documentId()));
                });
                page.append("| %s | %s | %s | %s | %.2f |%n".formatted(set.name(), way.getKey(), figures.columns(), before == null ? "" : figures.against(before),
                        scores.sum() / set.questions().size()));
                System.out.println(set.name() + " " + way.getKey() + " " + figures.columns());
                before = figures;
            }
        }
        write("retrieval.md", page.toString());
    }

    @Test
    void chunk_strategies() throws IOException {
        var page = new StringBuilder("# Whole pages\n\n| set | strategy | " + RankingFigures.HEAD + " |\n| --- | --- | --- | --- | --- | --- | --- | --- |\n");
        for (var set : RetrievalSet.in(data)) {
            var pages = Pages.of(set, PAGES);
            if (pages.isEmpty()) {
                continue;
            }
            for (var strategy : List.of("recursive", "semantic", "parent_child")) {
                var library = Library.of(pages.documents(), strategy);
                var figures = figures(pages.questions(set), question -> library.search(question.text(), WAYS.get("hybrid + expansion + rerank")).stream()
                        .flatMap(found -> pages.sections(library.name(found.documentId()), found)));
                page.append("| %s, %d pages, %d questions | %s | %s |%n".formatted(
                        set.name(), pages.documents().size(), figures.rankings().size(), strategy, figures.columns()));
                System.out.println(set.name() + " " + strategy + " " + figures.columns());
            }
        }
        write("chunking.md", page.toString());
    }

    private static RankingFigures figures(List<Question> questions, Function<Question, Stream<String>> ranking) {
        return new RankingFigures(questions.parallelStream()
                .map(question -> new Ranking(ranking.apply(question).filter(Objects::nonNull).distinct().toList(), Set.copyOf(question.passageIds())))
                .toList());
    }

    private static void write(String name, String page) throws IOException {
        var folder = Files.createDirectories(Path.of("target", "quality"));
        Files.writeString(folder.resolve(name), page);
        System.out.println(page);
    }
}
