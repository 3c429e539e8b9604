package io.rehearsal.assistant.local.judging;

import io.rehearsal.assistant.Language;
import io.rehearsal.assistant.PointJudge.Finding;
import io.rehearsal.events.interview.PointFinding;
import io.rehearsal.events.interview.PointFinding.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What can be told of a point without weighing: that it is stated in its own words, or that the very opposite is, another number or
 * another order of growth.
 *
 * @param clause the words that tell it, or come nearest to it
 */
record Facts(Language language, String point, String clause, boolean stated, boolean opposite) {

    /** From this share of a point's words on a clause states it, if it denies no more than the point does. */
    private static final double STATED = 0.99;
    /** From this share on a clause speaks of the same. */
    private static final double SAME_MATTER = 0.7;
    /** From this likelihood on a story is the one that was asked for, and its signposts count. */
    private static final double ANSWERED = 0.5;
    private static final int FEWEST_TERMS = 3;
    private static final double SURE = 0.92;
    private static final Pattern PARTS = Pattern.compile("[，,；;：:。！？!?、]\\s*|(?<=\\w)\\.\\s+|\\b(?:but|while|whereas)\\b|但是?|而且?");
    private static final Pattern FIGURE = Pattern.compile("\\d+(?:\\.\\d+)?");

    /**
     * Of a question of knowledge what is stated; of a story, whose parts have names only, what is announced ({@link Signpost}).
     *
     * @param answers how likely the question is answered at all
     */
    static Facts of(Heard it, int p, double answers) {
        var point = it.points().get(p);
        var nearest = it.clauses().get(it.best()[p]);
        if (!it.knowledge()) {
            var told = answers < ANSWERED ? Optional.<String>empty() : Signpost.askedBy(point, it.language())
                    .flatMap(part -> it.clauses().stream().filter(clause -> part.standsIn(clause, it.language())).findFirst());
            return new Facts(it.language(), point, told.orElse(nearest), told.isPresent(), false);
        }
        var wanted = Terms.of(point, it.language());
        boolean telling = wanted.all().size() >= FEWEST_TERMS;
        var part = Stream.concat(Stream.of(nearest), it.clauses().stream().flatMap(clause -> Stream.concat(Stream.of(clause), PARTS.splitAsStream(clause)))).filter(each -> !each.isBlank())
                .max(Comparator.comparingDouble((String each) -> wanted.in(Terms.of(each, it.language()))).thenComparing(each -> -each.length())).orElse(nearest);
        double same = wanted.in(Terms.of(part, it.language()));
        boolean denies = Wording.DENIAL.in(part, it.language()) != Wording.DENIAL.in(point, it.language());
        boolean opposite = Orders.differ(point, it.said()) || telling && same >= SAME_MATTER && (denies || otherFigures(point, part));
        boolean stated = !opposite && telling && same >= STATED && !Wording.PRAISE.in(part, it.language()) && !Wording.NOT_KNOWING.in(part, it.language());
        return new Facts(it.language(), point, stated || opposite ? part : nearest, stated, opposite);
    }

    Finding finding(double likelyMade, double likelyDenied) {
        double made = opposite ? Math.min(likelyMade, 1 - SURE) : stated ? Math.max(likelyMade, SURE) : likelyMade;
        double denied = opposite ? Math.max(likelyDenied, SURE) : likelyDenied;
        var verdict = Threshold.of(language).verdict(made, denied);
        return new Finding(new PointFinding(point, verdict, List.of(Verdict.MET, Verdict.CONTRADICTED).contains(verdict) ? clause.strip() : null, false), made, denied);
    }

    /** Whether both name figures and the clause has none of the point's. */
    private static boolean otherFigures(String point, String clause) {
        var wanted = figures(point);
        var said = figures(clause);
        return !wanted.isEmpty() && !said.isEmpty() && wanted.stream().noneMatch(said::contains);
    }

    private static Set<String> figures(String text) {
        return FIGURE.matcher(text).results().map(match -> match.group()).collect(Collectors.toSet());
    }
}
