package io.rehearsal.api.quality;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Figures of rankings with binary judgements; nDCG after Järvelin and Kekäläinen (2002). */
record RankingFigures(List<Ranking> rankings) {

    static final String HEAD = "recall@1 | recall@5 | recall@10 | MRR@10 | nDCG@10 | ±";

    /** @param ranked best first, without doubles */
    record Ranking(List<String> ranked, Set<String> relevant) {

        double recall(int k) {
            return (double) ranked.stream().limit(k).filter(relevant::contains).count() / relevant.size();
        }

        double reciprocalRank() {
            return IntStream.range(0, Math.min(10, ranked.size())).filter(i -> relevant.contains(ranked.get(i))).mapToDouble(i -> 1.0 / (i + 1)).findFirst().orElse(0);
        }

        double ndcg() {
            var gained = IntStream.range(0, Math.min(10, ranked.size())).filter(i -> relevant.contains(ranked.get(i))).mapToDouble(Ranking::gain).sum();
            return gained / IntStream.range(0, Math.min(10, relevant.size())).mapToDouble(Ranking::gain).sum();
        }

        private static double gain(int index) {
            return Math.log(2) / Math.log(index + 2);
        }
    }

    double ndcg() {
        return mean(Ranking::ndcg);
    }

    /** As columns of a table: means, and the half-width of the 95 % interval of nDCG@10. */
    String columns() {
        return String.format(Locale.ROOT, "%.3f | %.3f | %.3f | %.3f | %.3f | %.3f", mean(it -> it.recall(1)), mean(it -> it.recall(5)),
                mean(it -> it.recall(10)), mean(Ranking::reciprocalRank), ndcg(), halfWidth(rankings.stream().mapToDouble(Ranking::ndcg).toArray()));
    }

    /** The mean difference of nDCG@10 to another's on the same questions, and its half-width. */
    String against(RankingFigures other) {
        var differences = IntStream.range(0, rankings.size()).mapToDouble(i -> rankings.get(i).ndcg() - other.rankings.get(i).ndcg()).toArray();
        return String.format(Locale.ROOT, "%+.3f ± %.3f", ndcg() - other.ndcg(), halfWidth(differences));
    }

    private double mean(ToDoubleFunction<Ranking> figure) {
        return rankings.stream().mapToDouble(figure).average().orElse(0);
    }

    private static double halfWidth(double[] values) {
        var mean = java.util.Arrays.stream(values).average().orElse(0);
        var variance = java.util.Arrays.stream(values).map(value -> (value - mean) * (value - mean)).sum() / Math.max(1, values.length - 1);
        return 1.96 * Math.sqrt(variance / values.length);
    }
}
