package io.rehearsal.command.quality;

import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/** How a question was asked: among all passages of its set or among a few, with those that answer it or without. */
enum SearchCondition {
    ALL, ALL_WITHOUT_ANSWER, FEW, FEW_WITHOUT_ANSWER;

    private static final int MOST_OF_FEW = 10;

    IntPredicate among(RetrievalSet set, int question) {
        var relevant = set.questions().get(question).relevant();
        var random = new Random(question);
        var few = random.ints(random.nextInt(MOST_OF_FEW + 1), 0, set.passages().size()).boxed().collect(Collectors.toSet());
        return switch (this) {
            case ALL -> _ -> true;
            case ALL_WITHOUT_ANSWER -> i -> !relevant.contains(i);
            case FEW -> i -> few.contains(i) || relevant.contains(i);
            case FEW_WITHOUT_ANSWER -> i -> few.contains(i) && !relevant.contains(i);
        };
    }
}
