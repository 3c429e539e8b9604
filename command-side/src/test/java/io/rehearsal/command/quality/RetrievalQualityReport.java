package io.rehearsal.command.quality;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.rehearsal.assistant.embedding.Embeddings;
import io.rehearsal.assistant.local.retrieval.LocalQueryExpander;
import io.rehearsal.assistant.local.retrieval.RankingModel;
import io.rehearsal.assistant.local.retrieval.Signals;
import io.rehearsal.command.quality.RetrievalRun.Found;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Measures each part of retrieval in memory, fits the ranker anew, and writes down both. */
class RetrievalQualityReport {

    private static final int FOLDS = 5;
    private static final double NORMAL = 1.96;
    private static final double CERTAIN = 1e-6;

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
        calibrations(page, cases, models, vectors);
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

    /** A question asked under a condition: what each way of ordering made of it. */
    private record Trial(RetrievalSet set, int index, int fold, SearchCondition condition, Found found) {

        LikelihoodFit.Case of(List<Integer> order, ToDoubleFunction<Integer> strength) {
            var relevant = set.questions().get(index).relevant();
            var is = new boolean[order.size()];
            for (int i = 0; i < is.length; i++) {
                is[i] = relevant.contains(order.get(i));
            }
            return new LikelihoodFit.Case(set.name(), order.stream().mapToDouble(strength).toArray(),
                    Arrays.stream(found.cosine()).max().orElse(0), is);
        }
    }

    private static void calibrations(StringBuilder page, List<Case> cases, List<RankingModel> models, VectorFile vectors) {
        var trials = trials(cases, vectors);
        page.append("What scores say: mean score of the first passage (share of first passages that are right)\n\n| set | ordered by | all | all without answer | few | few without answer |\n| --- | --- | --- | --- | --- | --- |\n");
        var fits = new StringBuilder();
        calibration(page, fits, "words", trials, false, one -> one.of(one.found.words(), i -> one.found.lexical()[i]));
        calibration(page, fits, "vectors", trials, false, one -> one.of(one.found.meaning(), i -> one.found.cosine()[i]));
        calibration(page, fits, "fusion", trials, true, one -> one.of(one.found.fused(), i -> one.found.fusion()[i]));
        calibration(page, fits, "ranking (page left out)", trials, false, one -> one.of(one.found.read(), ranked(one, models.get(one.fold))));
        page.append('\n').append(fits);
    }

    private static List<Trial> trials(List<Case> cases, VectorFile vectors) {
        var runs = new HashMap<RetrievalSet, RetrievalRun>();
        return cases.stream().flatMap(one -> Arrays.stream(SearchCondition.values()).map(condition -> new Trial(one.set, one.index, fold(one), condition,
                runs.computeIfAbsent(one.set, set -> new RetrievalRun(set, new LocalQueryExpander(), vectors))
                        .find(one.index, true, condition.among(one.set, one.index))))).toList();
    }

    private static ToDoubleFunction<Integer> ranked(Trial one, RankingModel model) {
        return i -> {
            double likelihood = Math.clamp(model.likelihood(one.found.signals().get(one.found.read().indexOf(i))), CERTAIN, 1 - CERTAIN);
            return Math.log(likelihood / (1 - likelihood));
        };
    }

    private static void calibration(StringBuilder page, StringBuilder fits, String name, List<Trial> trials, boolean cosine, Function<Trial, LikelihoodFit.Case> path) {
        var bySearchCondition = new EnumMap<SearchCondition, List<LikelihoodFit.Case>>(SearchCondition.class);
        trials.forEach(trial -> bySearchCondition.computeIfAbsent(trial.condition, _ -> new ArrayList<>()).add(path.apply(trial)));
        var model = LikelihoodFit.of(bySearchCondition.values().stream().flatMap(List::stream).filter(one -> one.strengths().length > 0).toList(), cosine);
        fits.append("Likelihood by ").append(name).append(": ").append(model).append("\n\n");
        for (var set : trials.stream().map(trial -> trial.set.name()).distinct().toList()) {
            page.append("| ").append(set).append(" | ").append(name);
            bySearchCondition.values().forEach(all -> page.append(LikelihoodFit.said(model, all.stream().filter(one -> one.set().equals(set)).toList())));
            page.append(" |\n");
        }
    }
}
