package io.rehearsal.api.contract.interviewhelper.evaluation;

import io.rehearsal.api.contract.SnakeCase;
import io.rehearsal.api.contract.interviewhelper.Labels;
import io.rehearsal.events.interview.QuestionGrade;
import io.rehearsal.events.interview.Report;
import io.rehearsal.events.interview.queries.InterviewView;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A report: that of the first grading, which is the one that counts.
 *
 * @param categoryScores         by skill
 * @param questionCategoryScores by what the questions were about, as the interview shows it
 * @param gradedBy               the engine and its model, such as {@code local 1}
 */
record ReportBody(
        long interviewId,
        int totalScore,
        String overallFeedback,
        List<String> strengths,
        List<String> weaknesses,
        Map<String, Integer> categoryScores,
        Map<String, Integer> questionCategoryScores,
        List<Detail> detailedFeedback,
        List<Evaluation> questionEvaluations,
        List<Report.Resource> recommendedResources,
        String gradedBy,
        Instant createdAt) implements SnakeCase {

    static ReportBody of(InterviewView interview) {
        var grading = interview.gradings().getFirst();
        var report = Objects.requireNonNull(grading.report(), "whoever is erased has no token");
        var skills = new LinkedHashMap<String, Integer>();
        report.dimensions().forEach(it -> skills.put(Labels.of(it.dimension()), it.score()));
        var categories = new LinkedHashMap<String, Integer>();
        report.categories().forEach(it -> categories.put(Labels.of(it.category()), it.score()));
        return new ReportBody(
                interview.interviewId(),
                report.totalScore(),
                report.summary(),
                report.strengths(),
                report.weaknesses(),
                skills,
                categories,
                report.questions().stream().map(Detail::of).toList(),
                report.questions().stream().map(Evaluation::of).toList(),
                report.resources(),
                grading.engine().name() + " " + grading.engine().model(),
                grading.at());
    }

    /**
     * A question with its answer.
     *
     * @param answer   to the question and its follow-ups, a paragraph each; null where there was none
     * @param nextTime what to say next time; null where nothing is missing
     */
    record Detail(
            int questionId,
            String question,
            String category,
            @Nullable String answer,
            int score,
            String feedback,
            Map<String, Integer> criteria,
            List<String> pointsMet,
            List<String> pointsMissed,
            @Nullable String nextTime,
            @Nullable String modelAnswer) implements SnakeCase {

        static Detail of(QuestionGrade grade) {
            return new Detail(grade.questionId(), grade.question(), Labels.of(grade.category()), grade.answer(), grade.score(),
                    grade.feedback(), criteria(grade.criteria()), grade.pointsMet(), grade.pointsMissed(), grade.nextTime(),
                    grade.modelAnswer());
        }

        private static Map<String, Integer> criteria(QuestionGrade.Criteria it) {
            var criteria = new LinkedHashMap<String, Integer>();
            criteria.put("相关性", it.relevance());
            criteria.put("正确性", it.correctness());
            criteria.put("完整性", it.completeness());
            criteria.put("具体性", it.concreteness());
            criteria.put("条理性", it.structure());
            criteria.put("表达", it.communication());
            return criteria;
        }
    }

    record Evaluation(int questionId, String question, int score, String feedback, List<String> strengths, List<String> improvements)
            implements SnakeCase {

        static Evaluation of(QuestionGrade grade) {
            return new Evaluation(grade.questionId(), grade.question(), grade.score(), grade.feedback(), grade.strengths(), grade.improvements());
        }
    }
}
