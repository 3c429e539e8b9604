package io.rehearsal.command.quality;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.rehearsal.command.assistant.embedding.Embeddings;
import io.rehearsal.command.assistant.local.retrieval.LocalQueryExpander;
import io.rehearsal.command.assistant.local.retrieval.RankingModel;
import io.rehearsal.command.assistant.local.retrieval.Signals;
import io.rehearsal.command.quality.LogisticFit.Example;
import io.rehearsal.command.quality.RetrievalRun.Found;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Measures each part of retrieval in memory, fits the ranker anew, and writes down both. */
class RetrievalQualityReport {

    private static final int FOLDS = 5;
    private static final double NORMAL = 1.96;

    private final Path data = Path.of(System.getProperty("quality.data", "../../shared/data"));
    private final Path folder = Path.of("target", "quality");

    /** A question on its way, without and with expansion. */
    private record Case(RetrievalSet set, int index, Found plain, Found expanded, RankingFit.Rows plainRows, RankingFit.Rows rows) {

        Ranked of(List<Integer> order) {
            return Ranked.of(order, set.questions().get(index).relevant());
        }

        boolean in(int fold) {
            // The Chinese and the English XQuAD are the same passages: one must not teach what the other asks.
            return Math.floorMod(rows.page().hashCode() * 31, FOLDS) == fold;
        }
    }

    @Test
    void questions_with_known_passages() throws IOException {
        var sets = data.resolve("retrieval");
        assumeTrue(Files.isDirectory(sets), () -> "no questions in " + sets + ": report left out");
        var vectors = new VectorFile(Path.of(System.getProperty("quality.vectors", folder.resolve("vectors.bin").toString())), new Embeddings());
        var cases = new ArrayList<Case>();
        try (var folders = Files.list(sets)) {
            for (var set : folders.filter(Files::isDirectory).sorted().map(RetrievalSet::of).toList()) {
                cases.addAll(cases(set, vectors));
            }
        }
        var page = new StringBuilder("# Retrieval\n\n| set | parts | recall@1 | recall@5 | recall@10 | MRR@10 | nDCG@10 |\n| --- | --- | --- | --- | --- | --- | --- |\n");
        var plainModels = IntStream.range(0, FOLDS).mapToObj(fold -> RankingFit.of(cases.stream().filter(one -> !one.in(fold)).map(Case::plainRows).toList())).toList();
        var models = IntStream.range(0, FOLDS).mapToObj(fold -> fit(cases, one -> !one.in(fold))).toList();
        for (var name : cases.stream().map(one -> one.set.name()).distinct().toList()) {
            var own = cases.stream().filter(one -> one.set.name().equals(name)).toList();
            var others = fit(cases, one -> !one.set.name().equals(name));
            line(page, name, "words", own, one -> one.plain.words());
            line(page, name, "vectors", own, one -> one.plain.meaning());
            line(page, name, "hybrid", own, one -> one.plain.fused());
            line(page, name, "hybrid, expansion", own, one -> one.expanded.fused());
            line(page, name, "hybrid, reranking (page left out)", own, one -> reranked(one.plain, plainModels.get(fold(one))));
            line(page, name, "all (page left out)", own, one -> reranked(one.expanded, models.get(fold(one))));
            line(page, name, "all (set left out)", own, one -> reranked(one.expanded, others));
            line(page, name, "all (shipped)", own, one -> reranked(one.expanded, RankingModel.shipped()));
        }
        page.append("\n").append(weights(fit(cases, _ -> true)));
        calibrations(page, cases);
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("retrieval.md"), page);
        System.out.println(page);
    }

    private static List<Case> cases(RetrievalSet set, VectorFile vectors) {
        var run = new RetrievalRun(set, new LocalQueryExpander(), vectors);
        return IntStream.range(0, set.questions().size()).mapToObj(i -> {
            var plain = run.find(i, false);
            var expanded = run.find(i, true);
            return new Case(set, i, plain, expanded, run.rows(i, plain), run.rows(i, expanded));
        }).toList();
    }

    private static RankingModel fit(List<Case> cases, Predicate<Case> taught) {
        return RankingFit.of(cases.stream().filter(taught).map(Case::rows).toList());
    }

    private static int fold(Case one) {
        return IntStream.range(0, FOLDS).filter(one::in).findFirst().orElseThrow();
    }

    private static List<Integer> reranked(Found found, RankingModel model) {
        return found.by(found.signals().stream().mapToDouble(model::likelihood).toArray());
    }

    private static void line(StringBuilder page, String set, String parts, List<Case> cases, Function<Case, List<Integer>> order) {
        var ranked = cases.stream().map(one -> one.of(order.apply(one))).toList();
        double mean = ranked.stream().mapToDouble(Ranked::ndcg).average().orElse(0);
        double variance = ranked.stream().mapToDouble(one -> (one.ndcg() - mean) * (one.ndcg() - mean)).average().orElse(0);
        page.append(String.format(Locale.ROOT, "| %s | %s | %.3f | %.3f | %.3f | %.3f | %.3f ± %.3f |%n", set, parts,
                ranked.stream().mapToDouble(Ranked::first).average().orElse(0), ranked.stream().mapToDouble(Ranked::five).average().orElse(0),
                ranked.stream().mapToDouble(Ranked::ten).average().orElse(0), ranked.stream().mapToDouble(Ranked::mrr).average().orElse(0),
                mean, NORMAL * Math.sqrt(variance / ranked.size())));
    }

    private static String weights(RankingModel model) {
        var text = new StringBuilder(String.format(Locale.ROOT, "Fitted to all questions:%n%n    base=%.4f%n", model.base()));
        for (int i = 0; i < Signals.NAMES.size(); i++) {
            text.append(String.format(Locale.ROOT, "    %s=%.4f%n", Signals.NAMES.get(i), model.weights()[i]));
        }
        return text.append('\n').toString();
    }

    private static void calibrations(StringBuilder page, List<Case> cases) {
        calibration(page, "words", cases, Found::words, Found::lexical);
        calibration(page, "vectors", cases, Found::meaning, Found::cosine);
        calibration(page, "fused", cases, Found::fused, Found::fusion);
    }

    private static void calibration(StringBuilder page, String name, List<Case> cases, Function<Found, List<Integer>> order, Function<Found, double[]> scores) {
        var perSet = cases.stream().collect(Collectors.groupingBy(one -> one.set.name(), Collectors.counting()));
        var examples = cases.stream().flatMap(one -> order.apply(one.expanded).stream().map(i -> new Example(scores.apply(one.expanded)[i],
                one.set.questions().get(one.index).relevant().contains(i), 1.0 / perSet.get(one.set.name())))).toList();
        var fit = LogisticFit.of(examples);
        page.append(String.format(Locale.ROOT, "Likelihood by %s: slope %.4f, base %.4f%n%n", name, fit.slope(), fit.base()));
    }
}
