package io.rehearsal.query.search;

import java.util.Arrays;

/**
 * Turns what a part of the search says of a question's candidates into how likely each of them answers it, so that a score means the same
 * whichever parts are at work: a logistic regression on how strong a candidate is, how strong beside the others (the logarithm of its
 * share in the soft maximum of all and of what answers nothing), and how near the best passage of all is to the question. Fitted as
 * docs/retrieval.md tells, to questions among many passages and among few, with and without those that answer them.
 *
 * @param sharpness  of the soft maximum
 * @param background how strong what answers nothing is
 */
record Calibration(double sharpness, double background, double strength, double lift, double cosine, double base) {

    /** Of BM25. */
    static final Calibration WORDS = new Calibration(0.3400, 10.4919, 0, 1.8381, 0, 1.9458);
    /** Of cosines. */
    static final Calibration VECTORS = new Calibration(20.7667, 0.5195, 6.1314, 1.9033, 0, -1.9824);
    /** Of what both legs together make of a candidate. */
    static final Calibration FUSION = new Calibration(6.4190, 0.4148, 0, 2.0210, 11.5558, -6.0857);
    /** Of the ranker's own likelihoods, by {@link #logit}. */
    static final Calibration RANKING = new Calibration(0.4102, 0.0679, 0.1309, 3.0034, 0, 5.1285);

    private static final double CERTAIN = 1e-6;

    /**
     * From 0 to 1, one a candidate, in the order of their strengths.
     *
     * @param bestCosine the greatest of the question and any passage
     */
    double[] likelihoods(double[] strengths, double bestCosine) {
        double greatest = Math.max(background, Arrays.stream(strengths).max().orElse(background));
        double all = Math.log(Math.exp(sharpness * (background - greatest)) + Arrays.stream(strengths).map(it -> Math.exp(sharpness * (it - greatest))).sum());
        return Arrays.stream(strengths)
                .map(it -> strength * it + lift * (sharpness * (it - greatest) - all) + cosine * bestCosine + base)
                .map(sum -> 1 / (1 + Math.exp(-sum)))
                .toArray();
    }

    /** A likelihood as a strength without bounds. */
    static double logit(double likelihood) {
        double bounded = Math.clamp(likelihood, CERTAIN, 1 - CERTAIN);
        return Math.log(bounded / (1 - bounded));
    }
}
