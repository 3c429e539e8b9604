package io.rehearsal.assistant.local.grading;

import io.rehearsal.assistant.PointJudge.Findings;

/**
 * What an answer is worth by what was heard in it: fitted to the scores that fair interviewers gave answers whose points were labelled.
 * An answer to something else earns next to nothing, however fluent.
 */
final class Scale {

    private static final double BASE = 0.02;
    private static final double ANSWERS = 0.13;
    private static final double MADE = 0.75;
    private static final double DENIED = 0.05;

    private Scale() {
    }

    /** From 0 to 1. */
    static double share(Findings findings) {
        double answers = findings.answers();
        return Math.clamp(BASE + ANSWERS * answers + MADE * findings.made() * Math.max(answers, findings.made()) - DENIED * findings.denied(), 0, 1);
    }
}
