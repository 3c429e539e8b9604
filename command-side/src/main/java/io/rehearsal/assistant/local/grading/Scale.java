package io.rehearsal.assistant.local.grading;

import io.rehearsal.assistant.PointJudge.Findings;

/**
 * What an answer is worth by what was heard in it: the share of the points that are made, each by its likelihood, spread by a tenth since
 * likelihoods shy away from certainty. How an answer is told counts for nothing here; left-out answers then stand in order more often.
 */
final class Scale {

    private static final double SPREAD = 1.1;
    private static final double DENIED = 0.05;

    private Scale() {
    }

    /** From 0 to 1. */
    static double share(Findings findings) {
        return Math.clamp(SPREAD * findings.made() - DENIED * findings.denied(), 0, 1);
    }
}
