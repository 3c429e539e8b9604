package io.rehearsal.api.contract.aiinterview;

import io.rehearsal.api.contract.SnakeCase;
import io.rehearsal.events.interview.QuestionGrade;
import io.rehearsal.events.interview.queries.InterviewView;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How an interview went. @param summary null once erased */
record FeedbackBody(
        String interviewId, int overallScore, @Nullable String summary, List<String> strengths, List<String> improvements, List<OfQuestion> questions)
        implements SnakeCase {

    /** @param answer null where nothing was answered */
    record OfQuestion(
            String questionId, String question, String type, @Nullable String answer, int score, String feedback, List<String> strengths,
            List<String> improvements) implements SnakeCase {

        private static OfQuestion of(InterviewView view, QuestionGrade it) {
            var question = view.questions().stream().filter(known -> known.id() == it.questionId()).findFirst().orElseThrow();
            return new OfQuestion(Integer.toString(it.questionId()), it.question(), InterviewBody.QuestionBody.of(view, question).type(), it.answer(),
                    it.score(), it.feedback(), it.strengths(), it.improvements());
        }
    }

    static FeedbackBody of(InterviewView view) {
        var grading = view.gradings().getFirst();
        var report = grading.report();
        return report == null
                ? new FeedbackBody(Long.toString(view.interviewId()), grading.totalScore(), null, List.of(), List.of(), List.of())
                : new FeedbackBody(Long.toString(view.interviewId()), grading.totalScore(), report.summary(), report.strengths(), report.weaknesses(),
                        report.questions().stream().sorted(Comparator.comparing(QuestionGrade::questionId)).map(it -> OfQuestion.of(view, it)).toList());
    }
}
