package io.rehearsal.command.quality;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * How well passages are ordered, for one question.
 *
 * @param ndcg   nDCG@10
 * @param first  recall@1
 * @param five   recall@5
 * @param ten    recall@10
 * @param mrr    MRR@10
 */
record Ranked(double ndcg, double first, double five, double ten, double mrr) {

    private static final int CUT = 10;

    /** The indices of scores above 0 from the greatest down. */
    static List<Integer> order(double[] scores, int most) {
        return IntStream.range(0, scores.length).filter(i -> scores[i] > 0).boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> scores[i]).reversed()).limit(most).toList();
    }

    static Ranked of(List<Integer> order, Set<Integer> relevant) {
        double gain = 0;
        double best = 0;
        double reciprocal = 0;
        for (int i = 0; i < CUT; i++) {
            best += i < relevant.size() ? discount(i) : 0;
            if (i < order.size() && relevant.contains(order.get(i))) {
                gain += discount(i);
                reciprocal = reciprocal == 0 ? 1.0 / (i + 1) : reciprocal;
            }
        }
        return new Ranked(gain / best, recall(order, relevant, 1), recall(order, relevant, 5), recall(order, relevant, CUT), reciprocal);
    }

    private static double discount(int place) {
        return Math.log(2) / Math.log(place + 2);
    }

    private static double recall(List<Integer> order, Set<Integer> relevant, int cut) {
        return order.stream().limit(cut).filter(relevant::contains).count() / (double) relevant.size();
    }
}
