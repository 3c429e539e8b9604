package io.rehearsal.command.quality;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How likely each of a question's candidates answers it, by how strong it is, how strong beside the others, and the best cosine that the
 * question has anywhere: a logistic regression, fitted by Newton's method. A set counts as much as another.
 */
final class LikelihoodFit {

    private static final double[] SHARPNESS = {0.5, 1, 2, 4};
    private static final double[] PERCENTILES = {0.5, 0.8, 0.9, 0.95, 0.99};
    private static final int ROUNDS = 40;
    private static final double SMALLEST_STEP = 1e-5;
    private static final double RIDGE = 1e-6;
    private static final double LONGEST_STEP = 2;
    private static final int STRENGTH = 0;
    private static final int LIFT = 1;
    private static final int COSINE = 2;

    /** A question's candidates, whatever orders them. */
    record Case(String set, double[] strengths, double bestCosine, boolean[] relevant) {
    }

    /**
     * @param sharpness  of the soft maximum whose logarithm the lift is
     * @param background how strong what answers nothing is, as one candidate more; the others are what each number counts for
     */
    record Model(double sharpness, double background, double strength, double lift, double cosine, double base) {

        double[] likelihoods(Case one) {
            var lifts = lifts(one.strengths, sharpness, background);
            var likelihoods = new double[lifts.length];
            for (int i = 0; i < lifts.length; i++) {
                likelihoods[i] = logistic(strength * one.strengths[i] + lift * lifts[i] + cosine * one.bestCosine + base);
            }
            return likelihoods;
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "sharpness %.4f, background %.4f, strength %.4f, lift %.4f, cosine %.4f, base %.4f", sharpness, background, strength, lift, cosine, base);
        }
    }

    private LikelihoodFit() {
    }

    /** @param withCosine whether the best cosine may count */
    static Model of(List<Case> cases, boolean withCosine) {
        var all = cases.stream().flatMapToDouble(one -> Arrays.stream(one.strengths)).sorted().toArray();
        double mean = Arrays.stream(all).average().orElse(0);
        double spread = Math.sqrt(Arrays.stream(all).map(x -> (x - mean) * (x - mean)).average().orElse(1));
        Model best = null;
        double reached = Double.NEGATIVE_INFINITY;
        for (double sharpness : SHARPNESS) {
            for (double percentile : PERCENTILES) {
                var model = rising(cases, withCosine, sharpness / spread, all[(int) (percentile * (all.length - 1))]);
                double likelihood = likelihood(cases, model);
                if (likelihood > reached) {
                    reached = likelihood;
                    best = model;
                }
            }
        }
        return best;
    }

    /** What is stronger may not be less likely. */
    private static Model rising(List<Case> cases, boolean withCosine, double sharpness, double background) {
        var free = new boolean[] {true, true, withCosine, true};
        var model = fitted(cases, sharpness, background, free);
        for (int sign : new int[] {STRENGTH, LIFT, COSINE}) {
            if (weight(model, sign) < 0) {
                free[sign] = false;
                model = fitted(cases, sharpness, background, free);
            }
        }
        return model;
    }

    private static double weight(Model model, int of) {
        return of == STRENGTH ? model.strength : of == LIFT ? model.lift : model.cosine;
    }

    private static Model fitted(List<Case> cases, double sharpness, double background, boolean[] free) {
        var importance = importance(cases);
        var weights = new double[free.length];
        for (int round = 0; round < ROUNDS; round++) {
            var slope = new double[free.length];
            var curve = new double[free.length][free.length];
            for (var one : cases) {
                add(one, lifts(one.strengths, sharpness, background), weights, importance.get(one.set), slope, curve);
            }
            for (int i = 0; i < free.length; i++) {
                slope[i] -= RIDGE * weights[i];
                curve[i][i] += RIDGE;
                for (int j = 0; !free[i] && j < free.length; j++) {
                    curve[i][j] = i == j ? 1 : 0;
                    curve[j][i] = curve[i][j];
                    slope[i] = 0;
                }
            }
            var step = Equations.solved(curve, slope);
            for (int i = 0; i < free.length; i++) {
                weights[i] += Math.clamp(step[i], -LONGEST_STEP, LONGEST_STEP);
            }
            if (Arrays.stream(step).allMatch(it -> Math.abs(it) < SMALLEST_STEP)) {
                break;
            }
        }
        return new Model(sharpness, background, weights[STRENGTH], weights[LIFT], weights[COSINE], weights[3]);
    }

    private static Map<String, Double> importance(List<Case> cases) {
        return cases.stream().collect(Collectors.groupingBy(Case::set, Collectors.collectingAndThen(Collectors.counting(), count -> 1.0 / count)));
    }

    private static void add(Case one, double[] lifts, double[] weights, double importance, double[] slope, double[][] curve) {
        for (int c = 0; c < lifts.length; c++) {
            var row = new double[] {one.strengths[c], lifts[c], one.bestCosine, 1};
            double sum = 0;
            for (int i = 0; i < row.length; i++) {
                sum += weights[i] * row[i];
            }
            double likelihood = logistic(sum);
            double error = importance * ((one.relevant[c] ? 1 : 0) - likelihood);
            double bend = importance * likelihood * (1 - likelihood);
            for (int i = 0; i < row.length; i++) {
                slope[i] += error * row[i];
                for (int j = 0; j < row.length; j++) {
                    curve[i][j] += bend * row[i] * row[j];
                }
            }
        }
    }

    private static double likelihood(List<Case> cases, Model model) {
        var importance = importance(cases);
        double total = 0;
        for (var one : cases) {
            var likelihoods = model.likelihoods(one);
            for (int c = 0; c < likelihoods.length; c++) {
                double said = one.relevant[c] ? likelihoods[c] : 1 - likelihoods[c];
                total += importance.get(one.set) * Math.log(Math.max(1e-12, said));
            }
        }
        return total;
    }

    /** How strong each is beside all together: the logarithm of its share in the soft maximum. */
    private static double[] lifts(double[] strengths, double sharpness, double background) {
        double greatest = Math.max(background, Arrays.stream(strengths).max().orElse(background));
        double all = Math.log(Math.exp(sharpness * (background - greatest)) + Arrays.stream(strengths).map(x -> Math.exp(sharpness * (x - greatest))).sum());
        return Arrays.stream(strengths).map(x -> sharpness * (x - greatest) - all).toArray();
    }

    /** Mean likelihood of the likeliest, and how often that is right. */
    static String said(Model model, List<Case> cases) {
        double said = 0;
        double right = 0;
        for (var one : cases) {
            var likelihoods = model.likelihoods(one);
            int first = IntStream.range(0, likelihoods.length).boxed().max(Comparator.comparingDouble(i -> likelihoods[i])).orElse(-1);
            said += first < 0 ? 0 : likelihoods[first];
            right += first >= 0 && one.relevant()[first] ? 1 : 0;
        }
        return String.format(Locale.ROOT, " | %.2f (%.2f)", said / cases.size(), right / cases.size());
    }

    private static double logistic(double sum) {
        return 1 / (1 + Math.exp(-sum));
    }
}
