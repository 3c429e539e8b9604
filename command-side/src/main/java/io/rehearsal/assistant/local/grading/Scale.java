package io.rehearsal.assistant.local.grading;

import io.rehearsal.assistant.PointJudge.Findings;

/**
 * What an answer is worth by what was heard in it: the share of its points, each counted by its likelihood. On labelled answers to
 * questions left out the line that fits best has a slope of 1.04 in English and 0.95 in Chinese and begins near 0, so it is 1 and 0.
 */
final class Scale {

    private Scale() {
    }

    /** From 0 to 1. */
    static double share(Findings findings) {
        return findings.made();
    }
}
