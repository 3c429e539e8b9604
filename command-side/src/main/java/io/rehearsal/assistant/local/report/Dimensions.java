package io.rehearsal.assistant.local.report;

import io.rehearsal.events.interview.Category;
import io.rehearsal.events.interview.QuestionGrade.Criteria;
import io.rehearsal.events.interview.Report.Dimension;
import io.rehearsal.events.interview.Report.DimensionScore;
import java.util.List;
import java.util.Set;

/**
 * The three skills that contracts show. All means are over questions that count; one that was passed over has 0 in every criterion.
 * <ul>
 * <li>{@code TECHNICAL}: (correctness + completeness) / 2 over technical and project questions; where there are none, over all.
 * <li>{@code COMMUNICATION}: (structure + communication) / 2 × relevance over all questions: what is beside the point communicates little, however well it is said.
 * <li>{@code PROBLEM_SOLVING}: the score over problem-solving questions; where there are none, (concreteness + completeness) / 2 over all.
 * </ul>
 */
final class Dimensions {

    private static final Set<Category> ABOUT_TECHNOLOGY = Set.of(Category.TECHNICAL, Category.PROJECT);

    private Dimensions() {
    }

    static List<DimensionScore> of(Held held) {
        return List.of(
                new DimensionScore(Dimension.TECHNICAL, technical(held)),
                new DimensionScore(Dimension.COMMUNICATION, communication(held)),
                new DimensionScore(Dimension.PROBLEM_SOLVING, problemSolving(held)));
    }

    private static int communication(Held held) {
        return held.mean(asked -> asked.criterion(Criteria::relevance) / 100.0
                * (asked.criterion(Criteria::structure) + asked.criterion(Criteria::communication)) / 2);
    }

    private static int technical(Held held) {
        return held.only(asked -> ABOUT_TECHNOLOGY.contains(asked.category())).orElse(held).mean(Criteria::correctness, Criteria::completeness);
    }

    private static int problemSolving(Held held) {
        return held.only(asked -> asked.category() == Category.PROBLEM_SOLVING)
                .map(Held::score)
                .orElseGet(() -> held.mean(Criteria::concreteness, Criteria::completeness));
    }
}
