package io.rehearsal.command.quality;

import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** How well predicted scores agree with people's, both as shares of the full score. */
record Agreement(double pearson, double withinQuestion, double kappa, double mae) {

    private static final int FULL = 5;

    record Pair(String question, double human, double predicted) {
    }

    static Agreement of(List<Pair> pairs) {
        var within = pairs.stream().collect(Collectors.groupingBy(Pair::question)).values().stream()
                .filter(answers -> answers.stream().mapToDouble(Pair::human).distinct().count() > 1)
                .mapToDouble(Agreement::pearson).average().orElse(0);
        return new Agreement(pearson(pairs), within, kappa(pairs),
                pairs.stream().mapToDouble(pair -> Math.abs(pair.human() - pair.predicted())).average().orElse(0));
    }

    private static double pearson(List<Pair> pairs) {
        double human = mean(pairs, Pair::human);
        double predicted = mean(pairs, Pair::predicted);
        double product = mean(pairs, pair -> (pair.human() - human) * (pair.predicted() - predicted));
        double spread = mean(pairs, pair -> Math.pow(pair.human() - human, 2)) * mean(pairs, pair -> Math.pow(pair.predicted() - predicted, 2));
        return spread == 0 ? 0 : product / Math.sqrt(spread);
    }

    /** Quadratic weighted kappa over 0 to 5, both sides rounded half up. */
    private static double kappa(List<Pair> pairs) {
        var human = counts(pairs, Pair::human);
        var predicted = counts(pairs, Pair::predicted);
        double observed = mean(pairs, pair -> Math.pow(grade(pair.human()) - grade(pair.predicted()), 2));
        double chance = 0;
        for (var one : human.entrySet()) {
            for (var other : predicted.entrySet()) {
                chance += Math.pow(one.getKey() - other.getKey(), 2) * one.getValue() * other.getValue() / Math.pow(pairs.size(), 2);
            }
        }
        return chance == 0 ? 0 : 1 - observed / chance;
    }

    private static Map<Integer, Long> counts(List<Pair> pairs, ToDoubleFunction<Pair> share) {
        return pairs.stream().collect(Collectors.groupingBy(pair -> grade(share.applyAsDouble(pair)), Collectors.counting()));
    }

    private static int grade(double share) {
        return (int) Math.floor(Math.clamp(share, 0, 1) * FULL + 0.5);
    }

    private static double mean(List<Pair> pairs, ToDoubleFunction<Pair> value) {
        return pairs.stream().mapToDouble(value).average().orElse(0);
    }
}
