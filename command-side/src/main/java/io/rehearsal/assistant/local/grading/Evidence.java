package io.rehearsal.assistant.local.grading;

import io.rehearsal.assistant.Language;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What speaks for an answer being as right as its reference, each from 0 to 1; more is never worse.
 *
 * @param coverage  how much of the reference is said
 * @param meaning   how near the answer, or its nearest sentence, is to the reference as a whole
 * @param focus     how much of the answer is about what the reference says
 * @param substance how many of the answer's own words have to do with the reference, up to as many as the reference itself has
 * @param polarity  1 where both deny something or neither does
 * @param judged    how much of the reference's clauses the judge of points heard
 * @param figures   share of the reference's numbers and orders of growth that the answer has; a half where it has none
 */
public record Evidence(double coverage, double meaning, double focus, double substance, double polarity, double figures, double judged) {

    public static final List<String> NAMES = List.of("coverage", "meaning", "focus", "substance", "polarity", "figures", "judged");

    /** A word that is like none of the reference's or the question's to this degree is about something else. */
    private static final double RELATED = 0.6;
    private static final int FEWEST = 3;
    private static final Pattern DENIAL_ENGLISH = Pattern.compile("\\b(?:not|no|never|cannot|without|nor|none|neither)\\b|n['’]t\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern DENIAL_CHINESE = Pattern.compile("[不没无非未]");
    private static final Pattern FIGURE = Pattern.compile("\\d+|(?<![a-z])n(?![a-z])|log|一次|两");

    static Evidence of(Language language, Statements question, Statements reference, Statements answer, double judged) {
        var asked = question.stems();
        var wanted = reference.terms();
        var said = answer.terms();
        return new Evidence(
                Alignment.coverage(wanted, said, asked),
                Math.max(0, answer.nearest(reference.meaning())),
                Alignment.coverage(said, wanted, asked),
                substance(question, wanted, said, asked),
                denies(language, reference) == denies(language, answer) ? 1 : 0,
                figures(reference.text(), answer.text()),
                judged);
    }

    public double[] values() {
        return new double[] {coverage, meaning, focus, substance, polarity, figures, judged};
    }

    private static double substance(Statements question, List<Term> wanted, List<Term> said, Set<String> asked) {
        var own = new HashSet<String>();
        for (var term : said) {
            if (!term.common() && !asked.contains(term.stem()) && !own.contains(term.stem())
                    && Math.max(Alignment.best(term, wanted), Alignment.best(term, question.terms())) > RELATED) {
                own.add(term.stem());
            }
        }
        long enough = wanted.stream().filter(term -> !term.common() && !asked.contains(term.stem())).map(Term::stem).distinct().count();
        return Math.min(1, Math.log1p(own.size()) / Math.log1p(Math.max(FEWEST, enough)));
    }

    private static boolean denies(Language language, Statements statements) {
        return (language == Language.ZH ? DENIAL_CHINESE : DENIAL_ENGLISH).matcher(statements.text()).find();
    }

    private static double figures(String reference, String answer) {
        var wanted = figures(reference);
        var said = figures(answer);
        return wanted.isEmpty() ? 0.5 : (double) wanted.stream().filter(said::contains).count() / wanted.size();
    }

    private static Set<String> figures(String text) {
        return FIGURE.matcher(text.toLowerCase(Locale.ROOT)).results().map(match -> match.group()).collect(Collectors.toSet());
    }
}
