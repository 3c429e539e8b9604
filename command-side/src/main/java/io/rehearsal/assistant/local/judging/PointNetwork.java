package io.rehearsal.assistant.local.judging;

import io.rehearsal.assistant.embedding.Embeddings;
import io.rehearsal.assistant.Language;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A small network over the sentence model's vectors of the question, a point and a clause. It tells for each pair whether the clause
 * makes the point, says its opposite, or neither; of an answer's clauses the most telling ones count. The training folder says how
 * and on what it was trained.
 */
final class PointNetwork {

    private final Map<String, float[]> weights = new HashMap<>();
    private final int dimensions;
    private final int hidden;
    private final float root;

    private PointNetwork(Language language) {
        var file = "judge-" + language.say("zh", "en") + ".bin";
        try (var in = new DataInputStream(new java.io.BufferedInputStream(Objects.requireNonNull(PointNetwork.class.getResourceAsStream(file), file)))) {
            for (int left = in.readInt(); left > 0; left--) {
                var name = in.readUTF();
                var values = new float[in.readInt()];
                for (int i = 0; i < values.length; i++) {
                    values[i] = in.readFloat();
                }
                weights.put(name, values);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.hidden = weights("wp.bias").length;
        this.dimensions = weights("wp.weight").length / hidden;
        this.root = (float) Math.sqrt(dimensions);
    }

    static PointNetwork load(Language language) {
        return new PointNetwork(language);
    }

    private float[] weights(String name) {
        return Objects.requireNonNull(weights.get(name), name);
    }

    /**
     * @param made     for each point, from 0 to 1
     * @param denied   for each point, from 0 to 1
     * @param evidence for each point the clause that tells most, by its number
     * @param answers  whether the question is answered at all, from 0 to 1
     */
    record Opinion(double[] made, double[] denied, int[] evidence, double answers) {
    }

    /** @param cues for each point and each clause */
    Opinion hear(float[] question, List<float[]> points, List<float[]> clauses, float[][][] cues) {
        var ofClauses = clauses.stream().map(clause -> ofClause(question, clause)).toList();
        int count = points.size();
        var met = new double[count];
        var denied = new double[count];
        var evidence = new int[count];
        double nearest = 0;
        for (int p = 0; p < count; p++) {
            var ofPoint = times("wp.weight", points.get(p), weights("wp.bias"), 2);
            double best = Double.NEGATIVE_INFINITY;
            double sumMet = Double.NEGATIVE_INFINITY;
            double sumDenied = Double.NEGATIVE_INFINITY;
            double near = -1;
            for (int c = 0; c < clauses.size(); c++) {
                double likeness = Embeddings.cosine(points.get(p), clauses.get(c));
                near = Math.max(near, likeness);
                var inputs = inputs(cues[p][c], likeness, Embeddings.cosine(question, clauses.get(c)));
                var z = verdicts(points.get(p), clauses.get(c), ofPoint, ofClauses.get(c), inputs);
                if (z[0] - z[2] > best) {
                    best = z[0] - z[2];
                    evidence[p] = c;
                }
                sumMet = logAdd(sumMet, 2 * (z[0] - z[2]));
                sumDenied = logAdd(sumDenied, 2 * (z[1] - z[2]));
            }
            met[p] = sumMet / 2;
            denied[p] = sumDenied / 2;
            nearest += near / count;
        }
        double relevance = relevance(question, clauses, nearest);
        double mean = java.util.Arrays.stream(met).average().orElse(0);
        var gate = weights("gate.weight");
        double shift = gate[0] * relevance + gate[1] * mean + weights("gate.bias")[0];
        for (int p = 0; p < count; p++) {
            double made = Math.exp(met[p] + shift);
            double opposite = Math.exp(denied[p]);
            met[p] = made / (1 + made + opposite);
            denied[p] = opposite / (1 + made + opposite);
        }
        return new Opinion(met, denied, evidence, 1 / (1 + Math.exp(-relevance)));
    }

    private static float[] inputs(float[] cues, double nearPoint, double nearQuestion) {
        var inputs = java.util.Arrays.copyOf(cues, cues.length + 2);
        inputs[cues.length] = (float) (3 * nearPoint);
        inputs[cues.length + 1] = (float) (3 * nearQuestion);
        return inputs;
    }

    private float[] ofClause(float[] question, float[] clause) {
        var sum = times("wc.weight", clause, null, 4);
        var asked = times("wq.weight", product(question, clause), null, root);
        for (int h = 0; h < hidden; h++) {
            sum[h] += asked[h];
        }
        return sum;
    }

    private double[] verdicts(float[] point, float[] clause, float[] ofPoint, float[] ofClause, float[] inputs) {
        var both = times("wx.weight", product(point, clause), null, root);
        var cued = times("ws.weight", inputs, null, 1);
        for (int h = 0; h < hidden; h++) {
            both[h] = gelu(both[h] + cued[h] + ofPoint[h] + ofClause[h]);
        }
        var deep = times("out.weight", both, weights("out.bias"), 1);
        var straight = times("lin.weight", inputs, weights("lin.bias"), 1);
        return new double[] {deep[0] + straight[0], deep[1] + straight[1], deep[2] + straight[2]};
    }

    private double relevance(float[] question, List<float[]> clauses, double nearest) {
        var whole = new float[dimensions];
        double most = -1;
        double mean = 0;
        for (var clause : clauses) {
            double likeness = Embeddings.cosine(question, clause);
            most = Math.max(most, likeness);
            mean += likeness / clauses.size();
            for (int d = 0; d < dimensions; d++) {
                whole[d] += clause[d];
            }
        }
        float length = 0;
        for (float value : whole) {
            length += value * value;
        }
        for (int d = 0; d < dimensions; d++) {
            whole[d] /= (float) Math.sqrt(Math.max(length, 1e-12));
        }
        var a = times("ra.weight", question, null, 4);
        var b = times("rb.weight", whole, null, 4);
        double together = 0;
        for (int i = 0; i < a.length; i++) {
            together += a[i] * b[i];
        }
        var w = weights("rel.weight");
        return w[0] * 3 * Embeddings.cosine(question, whole) + w[1] * 3 * most + w[2] * 3 * mean + w[3] * together + w[4] * 3 * nearest + weights("rel.bias")[0];
    }

    private static float[] product(float[] a, float[] b) {
        var product = new float[a.length];
        for (int i = 0; i < product.length; i++) {
            product[i] = a[i] * b[i];
        }
        return product;
    }

    /** A matrix, row by row, times a vector that is multiplied by a number beforehand, and a bias; the bias is multiplied as well. */
    private float[] times(String name, float[] vector, float @Nullable [] bias, float by) {
        var matrix = weights(name);
        var result = new float[matrix.length / vector.length];
        for (int row = 0; row < result.length; row++) {
            float sum = 0;
            int at = row * vector.length;
            for (int i = 0; i < vector.length; i++) {
                sum += matrix[at + i] * vector[i];
            }
            result[row] = by * (sum + (bias == null ? 0 : bias[row]));
        }
        return result;
    }

    private static double logAdd(double a, double b) {
        double greater = Math.max(a, b);
        return greater + Math.log1p(Math.exp(Math.min(a, b) - greater));
    }

    /** By the error function, as it was trained (Abramowitz and Stegun 7.1.26; within 2e-7). */
    private static float gelu(float x) {
        double v = Math.abs(x) / Math.sqrt(2);
        double t = 1 / (1 + 0.3275911 * v);
        double erf = 1 - ((((1.061405429 * t - 1.453152027) * t + 1.421413741) * t - 0.284496736) * t + 0.254829592) * t * Math.exp(-v * v);
        return (float) (0.5 * x * (1 + Math.signum(x) * erf));
    }
}
