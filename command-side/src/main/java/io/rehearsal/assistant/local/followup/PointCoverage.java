package io.rehearsal.assistant.local.followup;

import io.rehearsal.events.interview.PointFinding.Verdict;
import java.util.List;
import java.util.stream.Stream;

/** Which points of the expected answer the judge heard. */
final class PointCoverage {

    private static final double ENOUGH = 0.4;
    private static final double ENOUGH_OF_A_LABEL = 0.6;
    /** What a good answer touches, even where it leaves out a detail. */
    private static final double COMPLETE = 0.75;

    private PointCoverage() {
    }

    /** The points that were not made, were said the wrong way round or were not heard clearly, in this order of kinds. */
    static List<String> missed(Conversation it) {
        return Stream.concat(missed(it, false), missed(it, true)).toList();
    }

    /** Whether it may have been said, and nobody may say that it was not. */
    static boolean isUnclear(Conversation it, String point) {
        return missed(it, true).anyMatch(point::equals);
    }

    private static Stream<String> missed(Conversation it, boolean unclear) {
        return it.findings().points().stream().map(finding -> finding.found())
                .filter(found -> !found.point().isBlank() && found.verdict() != Verdict.MET && unclear == (found.verdict() == Verdict.UNCLEAR))
                .map(found -> found.point());
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
