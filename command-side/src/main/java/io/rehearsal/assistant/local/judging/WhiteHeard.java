package io.rehearsal.assistant.local.judging;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What {@link Heard} has, by whitened vectors: how near the parts of an answer are to what was asked, each from -1 to 1.
 *
 * @param likeness for each point, to each clause
 * @param far      the same as how far it is above that of points at large, in deviations
 */
record WhiteHeard(double[][] likeness, double[][] far, double[] questionToClauses, double[] pointsToAnswer, double questionToAnswer) {

    static WhiteHeard of(Whitening whitening, List<float[]> pointVectors, float[] questionVector, List<float[]> clauseVectors, float[] answerVector) {
        var points = whitening.of(pointVectors);
        var clauses = whitening.of(clauseVectors);
        var question = whitening.of(questionVector);
        var answer = whitening.of(answerVector);
        var likeness = points.stream().map(point -> all(point, clauses)).toArray(double[][]::new);
        var far = Arrays.stream(likeness).map(row -> IntStream.range(0, row.length).mapToDouble(c -> whitening.far(row[c], clauses.get(c))).toArray())
                .toArray(double[][]::new);
        return new WhiteHeard(likeness, far, all(question, clauses), all(answer, points), Whitening.dot(question, answer));
    }

    private static double[] all(float[] vector, List<float[]> others) {
        return others.stream().mapToDouble(other -> Whitening.dot(vector, other)).toArray();
    }

    /** For each point how near its nearest clause is. */
    double[] nearest() {
        return Arrays.stream(likeness).mapToDouble(WhiteHeard::most).toArray();
    }

    double farMean() {
        return Arrays.stream(far).mapToDouble(WhiteHeard::most).average().orElse(0);
    }

    static double most(double[] values) {
        return Arrays.stream(values).max().orElseThrow();
    }

    /** The second greatest, or the only one. */
    static double second(double[] values) {
        return values.length == 1 ? values[0] : Arrays.stream(values).sorted().toArray()[values.length - 2];
    }

    /** How much nearer a clause is to this point than to every other one, at most. */
    double own(int p) {
        return IntStream.range(0, likeness[p].length).mapToDouble(c -> likeness[p][c]
                - IntStream.range(0, likeness.length).filter(other -> other != p).mapToDouble(other -> likeness[other][c]).max().orElse(0)).max().orElseThrow();
    }

    /** Where in the answer the nearest clause stands, from 0 to 1. */
    double place(int p) {
        var row = likeness[p];
        int best = IntStream.range(0, row.length).reduce((a, b) -> row[b] > row[a] ? b : a).orElseThrow();
        return (best + 0.5) / row.length;
    }
}
