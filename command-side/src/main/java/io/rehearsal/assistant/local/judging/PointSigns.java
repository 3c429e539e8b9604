package io.rehearsal.assistant.local.judging;

import java.util.Map;
import java.util.stream.IntStream;

/** What an answer shows of one point: the nearest clause, how much nearer it is than to the other points, where it stands and how it is worded. */
final class PointSigns {

    private static final int BEGINNING = 12;

    private PointSigns() {
    }

    /** @param net what the network says of each point, as the logarithm of the odds */
    static Signs of(Heard it, int p, Signs answer, double[] net, double denied) {
        var language = it.language();
        var likeness = it.likeness();
        var nearest = it.nearest();
        int count = nearest.length;
        var point = it.points().get(p);
        var clause = it.clauses().get(it.best()[p]);
        var wanted = Terms.of(point, language);
        double second = IntStream.range(0, it.clauses().size()).filter(c -> c != it.best()[p]).mapToDouble(c -> likeness[p][c]).max().orElse(nearest[p]);
        double own = IntStream.range(0, it.clauses().size()).mapToDouble(c -> likeness[p][c]
                - IntStream.range(0, count).filter(other -> other != p).mapToDouble(other -> likeness[other][c]).max().orElse(0)).max().orElseThrow();
        double order = (p + 0.5) / count;
        double centre = (it.said().indexOf(clause.substring(0, Math.min(BEGINNING, clause.length()))) + clause.length() / 2.0) / Math.max(1, it.said().length());
        var white = it.white();
        return answer.with(Map.ofEntries(
                Map.entry("wmax", WhiteHeard.most(white.likeness()[p])),
                Map.entry("wsecond", WhiteHeard.second(white.likeness()[p])),
                Map.entry("wfar", WhiteHeard.most(white.far()[p])),
                Map.entry("wown", white.own(p)),
                Map.entry("wwhole", white.pointsToAnswer()[p]),
                Map.entry("wrel", white.nearest()[p] - AnswerSigns.mean(white.nearest())),
                Map.entry("wpos", Math.abs(white.place(p) - order)),
                Map.entry("max", nearest[p]),
                Map.entry("second", second),
                Map.entry("whole", it.pointsToAnswer()[p]),
                Map.entry("rel", nearest[p] - AnswerSigns.mean(nearest)),
                Map.entry("rank", IntStream.range(0, count).filter(other -> nearest[other] < nearest[p]).count() / (double) Math.max(1, count - 1)),
                Map.entry("own", own),
                Map.entry("pos", Math.abs(centre - order)),
                Map.entry("cover", it.clauses().stream().mapToDouble(each -> wanted.in(Terms.of(each, language))).max().orElseThrow()),
                Map.entry("coverall", wanted.in(Terms.of(it.said(), language))),
                Map.entry("neg", Wording.DENIAL.in(clause, language) != Wording.DENIAL.in(point, language) ? 1.0 : 0),
                Map.entry("point_num", Wording.NUMBER.in(clause, language) ? 1.0 : 0),
                Map.entry("point_gen", Wording.GENERAL.in(clause, language) ? 1.0 : 0),
                Map.entry("point_first", Wording.FIRST_PERSON.in(clause, language) ? 1.0 : 0),
                Map.entry("point_praise", Wording.PRAISE.in(clause, language) ? 1.0 : 0),
                Map.entry("order", order),
                Map.entry("net", net[p]),
                Map.entry("netrel", net[p] - AnswerSigns.mean(net)),
                Map.entry("netc", denied)));
    }
}
