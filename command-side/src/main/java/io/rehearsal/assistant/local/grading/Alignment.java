package io.rehearsal.assistant.local.grading;

import java.util.List;
import java.util.Set;

/**
 * How much of what is wanted is said: each wanted word is paired with the word said that is most like it (the recall of BERTScore,
 * Zhang et al., 2020). Words of the question count for a tenth, since whoever repeats the question knows no more (question demoting,
 * Mohler et al., 2011); common words for a fifth.
 */
final class Alignment {

    private static final double ASKED = 0.1;
    private static final double COMMON = 0.2;

    private Alignment() {
    }

    /** From 0 to 1; 0 where nothing is said or wanted. The square root of the likeness counts: a near word is worth nearly as much as the word itself. */
    static double coverage(List<Term> wanted, List<Term> said, Set<String> asked) {
        double sum = 0;
        double weights = 0;
        for (var want : wanted) {
            double weight = (asked.contains(want.stem()) ? ASKED : 1) * (want.common() ? COMMON : 1);
            weights += weight;
            sum += weight * Math.sqrt(best(want, said));
        }
        return weights == 0 ? 0 : sum / weights;
    }

    static double best(Term want, List<Term> said) {
        double best = 0;
        for (var term : said) {
            best = Math.max(best, want.likeness(term));
        }
        return best;
    }
}
