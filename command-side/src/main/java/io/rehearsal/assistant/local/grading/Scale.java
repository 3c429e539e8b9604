package io.rehearsal.assistant.local.grading;

import io.rehearsal.assistant.PointJudge.Findings;

/**
 * What an answer is worth by what was heard in it: mostly by how many of the points are made, each by its likelihood, and a little by
 * what fair interviewers gave to such answers. An answer to another question gets little, however fluent.
 */
final class Scale {

    private static final double DENIED = 0.05;
    /** So much of an answer's worth is how it compares with answers that people scored. Left-out answers agree as well or better with less. */
    private static final double COMPARED = 0.3;
    /** From this likelihood on the question counts as answered. */
    private static final double ANSWERED = 0.5;
    private static final double NOT_ANSWERED = 0.3;
    /** Likelihoods shy away from both ends, so what they add up to is spread around a quarter, as scores of people are. The order stays. */
    private static final double SPREAD = 1.2;
    private static final double AROUND = 0.25;

    private Scale() {
    }

    /** From 0 to 1. */
    static double share(Findings findings) {
        double made = findings.made();
        double share = COMPARED * findings.worth() + (1 - COMPARED) * made - DENIED * findings.denied();
        double answered = findings.answers() < ANSWERED ? Math.min(share, Math.max(NOT_ANSWERED, made)) : share;
        return Math.clamp(AROUND + SPREAD * (answered - AROUND), 0, 1);
    }
}
