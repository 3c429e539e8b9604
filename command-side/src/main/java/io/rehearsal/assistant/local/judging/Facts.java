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
 * @param hinted how much likelier other words make it that the point is made, as what they add to the logarithm of the odds
 */
record Facts(Language language, String point, String clause, boolean stated, boolean opposite, double hinted) {

    /** From this share of a point's words on a clause states it, if it denies no more than the point does. */
    private static final double STATED = 0.99;
    /** From this share on a clause speaks of the same. */
    private static final double SAME_MATTER = 0.7;
    /** From this likelihood on a story is the one that was asked for, and what it plainly announces counts; from the other on hints do. */
    private static final double ANSWERED = 0.5;
    private static final double SURELY_ANSWERED = 0.6;
    /** What a part that is hinted at adds to the logarithm of the odds, and what one that is not takes away. */
    private static final double TOLD = 1.25;
    private static final double NOT_TOLD = 0.5;
    private static final double SMALLEST = 0.01;
    private static final int FEWEST_TERMS = 3;
    private static final double SURE = 0.92;
    private static final Pattern PARTS = Pattern.compile("[，,；;：:。！？!?、]\\s*|(?<=\\w)\\.\\s+|\\b(?:but|while|whereas)\\b|但是?|而且?");
    private static final Pattern FIGURE = Pattern.compile("\\d+(?:\\.\\d+)?");

    /**
     * Of a question of knowledge what is stated; of a story, whose parts have names only, what is announced or hinted at
     * ({@link Signpost}).
     *
     * @param answers how likely the question is answered at all
     */
    static Facts of(Heard it, int p, double answers) {
        var point = it.points().get(p);
        var nearest = it.clauses().get(it.best()[p]);
        if (!it.knowledge()) {
            return story(it, p, nearest, answers);
        }
        var wanted = Terms.of(point, it.language());
        boolean telling = wanted.all().size() >= FEWEST_TERMS;
        var part = Stream.concat(Stream.of(nearest), it.clauses().stream().flatMap(clause -> Stream.concat(Stream.of(clause), PARTS.splitAsStream(clause)))).filter(each -> !each.isBlank())
                .max(Comparator.comparingDouble((String each) -> wanted.in(Terms.of(each, it.language()))).thenComparing(each -> -each.length())).orElse(nearest);
        double same = wanted.in(Terms.of(part, it.language()));
        boolean denies = Wording.DENIAL.in(part, it.language()) != Wording.DENIAL.in(point, it.language());
        boolean opposite = Orders.differ(point, it.said()) || telling && same >= SAME_MATTER && (denies || otherFigures(point, part));
        boolean stated = !opposite && telling && same >= STATED && !Wording.PRAISE.in(part, it.language()) && !Wording.NOT_KNOWING.in(part, it.language());
        return new Facts(it.language(), point, stated || opposite ? part : nearest, stated, opposite, 0);
    }

    private static Facts story(Heard it, int p, String nearest, double answers) {
        var point = it.points().get(p);
        var announced = answers < ANSWERED ? Optional.<String>empty() : Signpost.PLAIN.stream()
                .filter(part -> part.askedBy(point, it.language())).findFirst()
                .flatMap(part -> it.sentences().stream().filter(sentence -> part.standsIn(sentence, it.language())).findFirst());
        var hints = Signpost.HINTS.stream().filter(part -> part.askedBy(point, it.language())).toList();
        if (answers < SURELY_ANSWERED || hints.isEmpty()) {
            return new Facts(it.language(), point, announced.orElse(nearest), announced.isPresent(), false, 0);
        }
        double told = Signpost.share(hints, it.sentences(), it.language());
        return new Facts(it.language(), point, announced.orElse(nearest), announced.isPresent(), false, TOLD * told - NOT_TOLD * (1 - told));
    }

    Finding finding(double likelyMade, double likelyDenied) {
        double made = opposite ? Math.min(likelyMade, 1 - SURE) : stated ? Math.max(likelyMade, SURE) : likelier(likelyMade, hinted);
        double denied = opposite ? Math.max(likelyDenied, SURE) : likelyDenied;
        var verdict = Threshold.of(language).verdict(made, denied);
        return new Finding(new PointFinding(point, verdict, List.of(Verdict.MET, Verdict.CONTRADICTED).contains(verdict) ? clause.strip() : null, false), made, denied);
    }

    private static double likelier(double likely, double hinted) {
        double sure = Math.clamp(likely, SMALLEST, 1 - SMALLEST);
        return hinted == 0 ? likely : 1 / (1 + Math.exp(-hinted) * (1 - sure) / sure);
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
