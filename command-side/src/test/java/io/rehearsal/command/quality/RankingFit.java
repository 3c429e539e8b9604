package io.rehearsal.command.quality;

import io.rehearsal.assistant.local.retrieval.RankingModel;
import io.rehearsal.assistant.local.retrieval.Signals;
import io.rehearsal.command.quality.LogisticFit.Example;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Fits the ranking's weights: the likelihood that of a question's candidates the relevant ones are drawn by the soft maximum of the
 * weighted sums (ListNet; Cao et al., Learning to Rank, 2007), with a ridge, by Newton's method. A set counts as much as another,
 * however many questions it has. Then a slope and a base turn the sums into likelihoods (Platt, 1999).
 */
final class RankingFit {

    /** In the order of {@link Signals#NAMES}: whether more of it speaks for a passage, against it, or either way. */
    private static final int[] SIGNS = {1, 1, 1, 1, 1, 1, 0, -1, 1, -1, -1, -1, 0, 0, 1, 1, 1};
    private static final double RIDGE = 0.003;
    private static final int ROUNDS = 25;
    private static final double CONSTANT = 1e-6;
    private static final double SMALLEST_STEP = 0.05;
    private static final double LEAST_GAIN = 1e-7;

    /** A question's candidates: their signals, and which of them are relevant. */
    record Rows(String set, String page, List<double[]> signals, List<Boolean> relevant) {

        boolean teaches() {
            return relevant.contains(true) && relevant.contains(false);
        }
    }

    private RankingFit() {
    }

    static RankingModel of(List<Rows> all) {
        var rows = all.stream().filter(Rows::teaches).toList();
        int count = rows.getFirst().signals().getFirst().length;
        var mean = new double[count];
        var spread = new double[count];
        moments(rows, mean, spread);
        var perSet = rows.stream().collect(Collectors.groupingBy(Rows::set, Collectors.counting()));
        var free = new boolean[count];
        Arrays.fill(free, true);
        var weights = new double[count];
        do {
            weights = climbed(weights, free, rows, mean, spread, perSet);
        } while (dropped(weights, free));
        for (int i = 0; i < count; i++) {
            weights[i] /= spread[i];
        }
        return calibrated(weights, rows, perSet);
    }

    /** The best weights of the free signals. */
    private static double[] climbed(double[] start, boolean[] free, List<Rows> rows, double[] mean, double[] spread, Map<String, Long> perSet) {
        var weights = start.clone();
        int count = weights.length;
        for (int round = 0; round < ROUNDS; round++) {
            var slope = new double[count];
            var curve = new double[count][count];
            for (var question : rows) {
                add(question, weights, mean, spread, 1.0 / perSet.size() / perSet.get(question.set()), slope, curve);
            }
            for (int i = 0; i < count; i++) {
                slope[i] -= 2 * RIDGE * weights[i];
                curve[i][i] += 2 * RIDGE;
                if (!free[i]) {
                    slope[i] = 0;
                    for (int j = 0; j < count; j++) {
                        curve[i][j] = i == j ? 1 : 0;
                        curve[j][i] = curve[i][j];
                    }
                }
            }
            var next = better(weights, Equations.solved(curve, slope), rows, mean, spread, perSet);
            if (next == weights) {
                break;
            }
            weights = next;
        }
        return weights;
    }

    /**
     * Takes out the signals whose weight came to say the opposite of what the signal means: that is how the questions happen to be, and
     * would mislead on texts of another kind. Whether there were any.
     */
    private static boolean dropped(double[] weights, boolean[] free) {
        boolean any = false;
        for (int i = 0; i < weights.length; i++) {
            if (free[i] && weights[i] * SIGNS[i] < 0) {
                free[i] = false;
                weights[i] = 0;
                any = true;
            }
        }
        return any;
    }

    /** Goes as much of a step as makes the likelihood greater: a whole one may overshoot. The very weights where nothing is gained any more. */
    private static double[] better(double[] weights, double[] step, List<Rows> rows, double[] mean, double[] spread, Map<String, Long> perSet) {
        double reached = likelihood(weights, rows, mean, spread, perSet);
        for (double share = 1; share > SMALLEST_STEP; share /= 2) {
            var next = weights.clone();
            for (int i = 0; i < next.length; i++) {
                next[i] += share * step[i];
            }
            if (likelihood(next, rows, mean, spread, perSet) > reached + LEAST_GAIN) {
                return next;
            }
        }
        return weights;
    }

    private static double likelihood(double[] weights, List<Rows> rows, double[] mean, double[] spread, Map<String, Long> perSet) {
        double total = -RIDGE * sum(weights, weights);
        for (var question : rows) {
            var sums = question.signals().stream().mapToDouble(row -> sum(weights, scaled(row, mean, spread))).toArray();
            double greatest = Arrays.stream(sums).max().orElse(0);
            double all = greatest + Math.log(Arrays.stream(sums).map(sum -> Math.exp(sum - greatest)).sum());
            double relevant = IntStream.range(0, sums.length).filter(r -> question.relevant().get(r)).mapToDouble(r -> sums[r]).average().orElse(0);
            total += (relevant - all) / perSet.size() / perSet.get(question.set());
        }
        return total;
    }

    private static double[] scaled(double[] row, double[] mean, double[] spread) {
        var scaled = new double[row.length];
        for (int i = 0; i < row.length; i++) {
            scaled[i] = (row[i] - mean[i]) / spread[i];
        }
        return scaled;
    }

    private static void moments(List<Rows> rows, double[] mean, double[] spread) {
        long total = rows.stream().mapToLong(question -> question.signals().size()).sum();
        for (int i = 0; i < mean.length; i++) {
            int signal = i;
            mean[i] = rows.stream().flatMap(question -> question.signals().stream()).mapToDouble(row -> row[signal]).sum() / total;
            spread[i] = Math.sqrt(rows.stream().flatMap(question -> question.signals().stream())
                    .mapToDouble(row -> (row[signal] - mean[signal]) * (row[signal] - mean[signal])).sum() / total) + CONSTANT;
        }
    }

    /** Slope and curvature of one question's log likelihood. */
    private static void add(Rows question, double[] weights, double[] mean, double[] spread, double importance, double[] slope, double[][] curve) {
        int count = weights.length;
        int size = question.signals().size();
        var scaled = new double[size][];
        var shares = new double[size];
        for (int r = 0; r < size; r++) {
            scaled[r] = scaled(question.signals().get(r), mean, spread);
            shares[r] = sum(weights, scaled[r]);
        }
        double greatest = Arrays.stream(shares).max().orElse(0);
        double sum = 0;
        for (int r = 0; r < size; r++) {
            shares[r] = Math.exp(shares[r] - greatest);
            sum += shares[r];
        }
        long relevant = question.relevant().stream().filter(is -> is).count();
        var expected = new double[count];
        for (int r = 0; r < size; r++) {
            double share = shares[r] / sum;
            double wanted = question.relevant().get(r) ? 1.0 / relevant : 0;
            for (int i = 0; i < count; i++) {
                expected[i] += share * scaled[r][i];
                slope[i] += importance * (wanted - share) * scaled[r][i];
                for (int j = 0; j <= i; j++) {
                    curve[i][j] += importance * share * scaled[r][i] * scaled[r][j];
                }
            }
        }
        for (int i = 0; i < count; i++) {
            for (int j = 0; j <= i; j++) {
                curve[i][j] -= importance * expected[i] * expected[j];
                curve[j][i] = curve[i][j];
            }
        }
    }

    private static RankingModel calibrated(double[] weights, List<Rows> rows, Map<String, Long> perSet) {
        var examples = rows.stream().flatMap(question -> IntStream.range(0, question.signals().size()).mapToObj(r ->
                new Example(sum(weights, question.signals().get(r)), question.relevant().get(r), 1.0 / perSet.get(question.set())))).toList();
        var likelihood = LogisticFit.of(examples);
        return new RankingModel(likelihood.base(), Arrays.stream(weights).map(weight -> likelihood.slope() * weight).toArray());
    }

    private static double sum(double[] weights, double[] row) {
        double sum = 0;
        for (int i = 0; i < row.length; i++) {
            sum += weights[i] * row[i];
        }
        return sum;
    }
}
