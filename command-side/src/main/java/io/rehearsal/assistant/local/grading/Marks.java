package io.rehearsal.assistant.local.grading;

import io.rehearsal.assistant.PointJudge.Findings;
import io.rehearsal.events.interview.PointFinding.Verdict;
import io.rehearsal.events.interview.QuestionGrade.Criteria;
import java.util.List;

/**
 * What an answer was found to be worth.
 *
 * @param score from 0 to 100
 */
record Marks(int score, Criteria criteria, Findings findings) {

    List<String> pointsMet() {
        return findings.with(Verdict.MET);
    }

    List<String> pointsMissed() {
        return findings.missed();
    }

    List<String> pointsUnclear() {
        return findings.with(Verdict.UNCLEAR);
    }


    static int percent(double share) {
        return (int) Math.round(100 * Math.clamp(share, 0, 1));
    }

    /** 0 below {@code from}, 1 above {@code to}, a straight line between. */
    static double ramp(double value, double from, double to) {
        return Math.clamp((value - from) / (to - from), 0, 1);
    }
}
