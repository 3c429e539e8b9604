package io.rehearsal.command.quality;

import io.rehearsal.assistant.embedding.Embeddings;
import io.rehearsal.assistant.local.retrieval.LocalQueryExpander;
import io.rehearsal.assistant.local.retrieval.RankingModel;
import io.rehearsal.command.quality.RetrievalRun.Found;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Measures questions in one language over passages in the other, and prints the numbers of the calibration for them. These are fitted to
 * the product's own questions; XQuAD, where it is there, is only measured.
 */
class TranslationQualityReport {

    private static final double CERTAIN = 1e-6;

    private final Path data = Path.of(System.getProperty("quality.data", "../../shared/data"), "retrieval");
    private final Path folder = Path.of("target", "quality");
    private final RankingModel model = RankingModel.shipped();

    private record Case(RetrievalSet set, int index, SearchCondition condition, Found found) {

        LikelihoodFit.Case of(List<Integer> order, ToDoubleFunction<Integer> strength) {
            var is = new boolean[order.size()];
            for (int i = 0; i < is.length; i++) {
                is[i] = set.questions().get(index).relevant().contains(order.get(i));
            }
            return new LikelihoodFit.Case(set.name(), order.stream().mapToDouble(strength).toArray(), Arrays.stream(found.cosine()).max().orElse(0), is);
        }
    }

    @Test
    void questions_in_the_other_language() throws IOException {
        var vectors = new VectorFile(Path.of(System.getProperty("quality.vectors", folder.resolve("vectors.bin").toString())), new Embeddings());
        var page = new StringBuilder("# Questions in the other language\n\n| set | parts | recall@1 | recall@5 | recall@10 | nDCG@10 |\n| --- | --- | --- | --- | --- | --- |\n");
        var taught = BilingualSets.own().stream().flatMap(set -> cases(set, vectors).stream()).toList();
        var measured = crossed().stream().flatMap(set -> cases(set, vectors).stream()).toList();
        var all = new ArrayList<>(taught);
        all.addAll(measured);
        for (var name : all.stream().map(one -> one.set.name()).distinct().toList()) {
            var own = all.stream().filter(one -> one.set.name().equals(name) && one.condition == SearchCondition.ALL).toList();
            line(page, name, "words", own, one -> one.found.words());
            line(page, name, "vectors", own, one -> one.found.meaning());
            line(page, name, "hybrid", own, one -> one.found.fused());
            line(page, name, "hybrid, reranking", own, one -> one.found.by(one.found.signals().stream().mapToDouble(model::likelihood).toArray()));
        }
        page.append("\nMean score of the first (how often it is right)\n\n| set | ordered by | all | all without answer | few | few without answer |\n| --- | --- | --- | --- | --- | --- |\n");
        said(page, "words", taught, all, false, one -> one.of(one.found.words(), i -> one.found.lexical()[i]));
        said(page, "vectors", taught, all, false, one -> one.of(one.found.meaning(), i -> one.found.cosine()[i]));
        said(page, "fusion", taught, all, true, one -> one.of(one.found.fused(), i -> one.found.fusion()[i]));
        said(page, "ranking", taught, all, false, one -> one.of(one.found.read(), i -> ranked(one, i)));
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("translation.md"), page);
        System.out.println(page);
    }

    private List<RetrievalSet> crossed() {
        var folders = List.of(data.resolve("xquad-zh"), data.resolve("xquad-en"));
        if (!folders.stream().allMatch(Files::isDirectory)) {
            return List.of();
        }
        var zh = RetrievalSet.of(folders.getFirst());
        var en = RetrievalSet.of(folders.getLast());
        return List.of(BilingualSets.crossed(zh, en), BilingualSets.crossed(en, zh));
    }

    private static List<Case> cases(RetrievalSet set, VectorFile vectors) {
        var run = new RetrievalRun(set, new LocalQueryExpander(), vectors);
        return IntStream.range(0, set.questions().size()).boxed().flatMap(i -> Arrays.stream(SearchCondition.values())
                .map(condition -> new Case(set, i, condition, run.find(i, true, condition.among(set, i))))).toList();
    }

    private double ranked(Case one, int passage) {
        double likelihood = Math.clamp(model.likelihood(one.found.signals().get(one.found.read().indexOf(passage))), CERTAIN, 1 - CERTAIN);
        return Math.log(likelihood / (1 - likelihood));
    }

    private static void line(StringBuilder page, String set, String parts, List<Case> cases, Function<Case, List<Integer>> order) {
        var ranked = cases.stream().map(one -> Ranked.of(order.apply(one), one.set.questions().get(one.index).relevant())).toList();
        page.append(String.format(Locale.ROOT, "| %s | %s | %.3f | %.3f | %.3f | %.3f |%n", set, parts, mean(ranked, Ranked::first),
                mean(ranked, Ranked::five), mean(ranked, Ranked::ten), mean(ranked, Ranked::ndcg)));
    }

    private static double mean(List<Ranked> ranked, ToDoubleFunction<Ranked> figure) {
        return ranked.stream().mapToDouble(figure).average().orElse(0);
    }

    private static void said(StringBuilder page, String by, List<Case> taught, List<Case> all, boolean cosine, Function<Case, LikelihoodFit.Case> path) {
        var model = LikelihoodFit.of(taught.stream().map(path).filter(one -> one.strengths().length > 0).toList(), cosine);
        for (var name : all.stream().map(one -> one.set.name()).distinct().toList()) {
            page.append("| ").append(name).append(" | ").append(by);
            for (var condition : SearchCondition.values()) {
                page.append(LikelihoodFit.said(model, all.stream().filter(one -> one.condition == condition && one.set.name().equals(name)).map(path).toList()));
            }
            page.append(" |\n");
        }
        page.append("\nLikelihood by ").append(by).append(": ").append(model).append("\n\n");
    }
}
