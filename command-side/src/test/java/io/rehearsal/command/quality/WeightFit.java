package io.rehearsal.command.quality;

import io.rehearsal.assistant.local.grading.Evidence;
import io.rehearsal.assistant.local.grading.Weights;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Fits the weights of evidence to people's scores: ridge regression with weights of at least 0, by coordinate descent. What makes
 * one answer to a question better than another counts ten times as much as what makes the answers to one question better than those
 * to another, which has more to do with the question. The prediction is then spread out until it varies as people's scores do,
 * since a regression alone would crowd them in the middle.
 */
final class WeightFit {

    private static final double RIDGE = 0.05;
    private static final double BETWEEN = 0.1;
    private static final double SPREAD = 1.35;
    private static final double PIVOT = 0.85;
    private static final int ROUNDS = 500;
    private static final double CONSTANT = 1e-6;

    record Row(String question, double[] evidence, double share) {
    }

    private WeightFit() {
    }

    static Weights of(List<Row> rows) {
        int count = Evidence.NAMES.size();
        var groups = rows.stream().collect(Collectors.groupingBy(Row::question));
        var grand = new double[count + 1];
        double weights = 0;
        for (var group : groups.values()) {
            double weight = Math.sqrt(group.size());
            add(grand, mean(group), weight);
            weights += weight;
        }
        for (int i = 0; i <= count; i++) {
            grand[i] /= weights;
        }
        var products = new double[count + 1][count + 1];
        double total = 0;
        for (var group : groups.values()) {
            var mean = mean(group);
            double weight = 1 / Math.sqrt(group.size());
            for (var row : group) {
                addProducts(products, minus(vector(row), mean), weight);
                total += weight;
            }
        }
        var scale = new double[count];
        for (int i = 0; i < count; i++) {
            scale[i] = Math.sqrt(products[i][i] / total);
        }
        for (var group : groups.values()) {
            addProducts(products, minus(mean(group), grand), BETWEEN * Math.sqrt(group.size()));
        }
        var fitted = descend(products, scale, total);
        double base = grand[count];
        for (int i = 0; i < count; i++) {
            base -= fitted[i] * grand[i];
        }
        return new Weights(PIVOT + SPREAD * (base - PIVOT), Arrays.stream(fitted).map(weight -> SPREAD * weight).toArray());
    }

    private static double[] descend(double[][] products, double[] scale, double total) {
        int count = scale.length;
        var fitted = new double[count];
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < count; i++) {
                double rest = products[i][count];
                for (int j = 0; j < count; j++) {
                    rest -= j == i ? 0 : products[i][j] * fitted[j];
                }
                fitted[i] = scale[i] < CONSTANT ? 0 : Math.max(0, rest / (products[i][i] + RIDGE * total * scale[i] * scale[i]));
            }
        }
        return fitted;
    }

    private static double[] vector(Row row) {
        var vector = Arrays.copyOf(row.evidence(), row.evidence().length + 1);
        vector[row.evidence().length] = row.share();
        return vector;
    }

    private static double[] mean(List<Row> rows) {
        var sum = new double[rows.getFirst().evidence().length + 1];
        rows.forEach(row -> add(sum, vector(row), 1.0 / rows.size()));
        return sum;
    }

    private static void add(double[] sum, double[] values, double weight) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += weight * values[i];
        }
    }

    private static double[] minus(double[] one, double[] other) {
        var difference = new double[one.length];
        for (int i = 0; i < one.length; i++) {
            difference[i] = one[i] - other[i];
        }
        return difference;
    }

    private static void addProducts(double[][] products, double[] values, double weight) {
        for (int i = 0; i < values.length; i++) {
            for (int j = 0; j < values.length; j++) {
                products[i][j] += weight * values[i] * values[j];
            }
        }
    }
}
