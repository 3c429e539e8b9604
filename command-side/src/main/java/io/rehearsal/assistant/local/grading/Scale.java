package io.rehearsal.assistant.local.grading;

import io.rehearsal.assistant.PointJudge.Findings;

/**
 * What an answer is worth by what was heard in it: what the judge found that fair interviewers give to such answers, no less than the
 * points that are surely made ask for and no more than an answer to another question may get, however fluent.
 */
final class Scale {

    private static final double DENIED = 0.05;
    /** Where every point is heard, this much at least. */
    private static final double ALL_MADE = 0.95;
    /** From this likelihood on the question counts as answered. */
    private static final double ANSWERED = 0.5;
    private static final double NOT_ANSWERED = 0.3;

    private Scale() {
    }

    /** From 0 to 1. */
    static double share(Findings findings) {
        double made = findings.made();
        double share = Math.max(findings.worth(), ALL_MADE * made * made) - DENIED * findings.denied();
        return Math.clamp(findings.answers() < ANSWERED ? Math.min(share, Math.max(NOT_ANSWERED, made)) : share, 0, 1);
    }
}
