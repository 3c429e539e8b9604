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
    private static final Calibration WORDS = new Calibration(0.3400, 10.4919, 0, 1.8381, 0, 1.9458);
    /** Of cosines. */
    private static final Calibration VECTORS = new Calibration(20.7667, 0.5195, 6.1314, 1.9033, 0, -1.9824);
    /** Of what both legs together make of a candidate. */
    private static final Calibration FUSION = new Calibration(6.4190, 0.4148, 0, 2.0210, 11.5558, -6.0857);
    /** Of the ranker's own likelihoods, by {@link #logit}. */
    private static final Calibration RANKING = new Calibration(0.4102, 0.0679, 0.1309, 3.0034, 0, 5.1285);

    /** Of what the question's translation finds, fitted to the product's own questions. */
    private static final Calibration TRANSLATED_WORDS = new Calibration(0.8053, 2.6740, 0.1632, 1.4475, 0, 0.1421);
    private static final Calibration TRANSLATED_VECTORS = new Calibration(23.9436, 0.5247, 0.1701, 1.5675, 0, 1.1471);
    private static final Calibration TRANSLATED_FUSION = new Calibration(5.9435, 0.5000, 0.2668, 1.4413, 4.4723, -2.1371);
    /** Not fitted apart. */
    private static final Calibration TRANSLATED_RANKING = RANKING;

    private static final double CERTAIN = 1e-6;

    /** @param translated whether the candidates were found by the question's translation */
    static Calibration words(boolean translated) {
        return translated ? TRANSLATED_WORDS : WORDS;
    }

    /** @param translated likewise */
    static Calibration vectors(boolean translated) {
        return translated ? TRANSLATED_VECTORS : VECTORS;
    }

    /** @param translated likewise */
    static Calibration fusion(boolean translated) {
        return translated ? TRANSLATED_FUSION : FUSION;
    }

    /** @param translated likewise */
    static Calibration ranking(boolean translated) {
        return translated ? TRANSLATED_RANKING : RANKING;
    }

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
