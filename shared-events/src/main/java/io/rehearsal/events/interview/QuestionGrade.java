package io.rehearsal.events.interview;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one question was answered.
 *
 * @param answer       what was said to the question and its follow-ups, a paragraph each; null where nothing was
 * @param score        0 to 100
 * @param feedback     a sentence or two to the person
 * @param pointsMet    the expected points that the answer makes
 * @param pointsMissed those it does not make or contradicts; one that was not heard clearly is in neither list
 * @param nextTime     what to say next time; null where nothing is missing
 * @param modelAnswer  an answer that has all the points; null where that depends on the person alone
 * @param findings     what was heard of each point, in order; null in grades from before there were findings
 */
public record QuestionGrade(
        int questionId,
        String question,
        Category category,
        @Nullable Interviewer interviewer,
        @Nullable String answer,
        int score,
        Criteria criteria,
        String feedback,
        List<String> strengths,
        List<String> improvements,
        List<String> pointsMet,
        List<String> pointsMissed,
        @Nullable String nextTime,
        @Nullable String modelAnswer,
        @Nullable List<PointFinding> findings) {

    /** The same with other findings. */
    public QuestionGrade withFindings(List<PointFinding> found) {
        return new QuestionGrade(questionId, question, category, interviewer, answer, score, criteria, feedback, strengths, improvements, pointsMet,
                pointsMissed, nextTime, modelAnswer, found);
    }

    /** Without findings. */
    public QuestionGrade(int questionId, String question, Category category, @Nullable Interviewer interviewer, @Nullable String answer, int score,
            Criteria criteria, String feedback, List<String> strengths, List<String> improvements, List<String> pointsMet, List<String> pointsMissed,
            @Nullable String nextTime, @Nullable String modelAnswer) {
        this(questionId, question, category, interviewer, answer, score, criteria, feedback, strengths, improvements, pointsMet, pointsMissed, nextTime,
                modelAnswer, null);
    }

    /** What the score is made of, each from 0 to 100. */
    public record Criteria(
            int relevance, int correctness, int completeness, int concreteness, int structure, int communication) {
    }
}
