package io.rehearsal.assistant.local.judging;

import io.rehearsal.assistant.Language;
import io.rehearsal.events.interview.PointFinding.Verdict;

/**
 * From which likelihood on a point counts as made, and below which as missed; between the two it was not heard clearly.
 *
 * @param met    at least this likely made
 * @param missed at most this likely made
 * @param denied at least this likely the opposite
 */
record Threshold(double met, double missed, double denied) {

    private static final Threshold CHINESE = new Threshold(0.55, 0.45, 0.5);
    private static final Threshold ENGLISH = new Threshold(0.55, 0.45, 0.5);

    static Threshold of(Language language) {
        return language == Language.ZH ? CHINESE : ENGLISH;
    }

    Verdict verdict(double likelyMade, double likelyDenied) {
        if (likelyMade >= met) {
            return Verdict.MET;
        }
        if (likelyMade > missed) {
            return Verdict.UNCLEAR;
        }
        return likelyDenied >= denied ? Verdict.CONTRADICTED : Verdict.MISSED;
    }
}
