package io.rehearsal.assistant.local.followup;

import java.util.List;
import io.rehearsal.events.interview.PointFinding.Verdict;

/** Which points of the expected answer the judge heard. */
final class PointCoverage {

    private static final double ENOUGH = 0.4;
    private static final double ENOUGH_OF_A_LABEL = 0.6;
    /** What a good answer touches, even where it leaves out a detail. */
    private static final double COMPLETE = 0.75;

    private PointCoverage() {
    }

    /** The points that were not made, were said the wrong way round or were not heard clearly, in their order. */
    static List<String> missed(Conversation it) {
        return it.findings().points().stream().map(finding -> finding.found())
                .filter(found -> !found.point().isBlank() && found.verdict() != Verdict.MET).map(found -> found.point()).toList();
    }

    /** Whether enough of the points were made; not so where there are none to touch. */
    static boolean complete(Conversation it) {
        int points = it.question().expectedPoints().size();
        return points > 0 && points - missed(it).size() >= COMPLETE * points;
    }

    /** Whether a text, such as an earlier follow-up, is about the point. */
    static boolean about(String text, String point) {
        var name = PointName.of(point);
        return text.contains("「" + name + "」") || text.contains("“" + name + "”") || shared(point, PointTerms.of(text));
    }

    private static boolean shared(String point, PointTerms other) {
        return PointTerms.of(point).sharedWith(other) >= ENOUGH
                || PointName.label(point).map(label -> PointTerms.of(label).sharedWith(other) >= ENOUGH_OF_A_LABEL).orElse(false);
    }
}
