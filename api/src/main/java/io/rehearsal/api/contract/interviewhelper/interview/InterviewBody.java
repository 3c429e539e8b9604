package io.rehearsal.api.contract.interviewhelper.interview;

import io.rehearsal.api.contract.SnakeCase;
import io.rehearsal.api.contract.interviewhelper.Labels;
import io.rehearsal.events.interview.Question;
import io.rehearsal.events.interview.queries.InterviewView;
import io.rehearsal.events.interview.queries.InterviewView.Status;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An interview, whole. */
record InterviewBody(
        long id,
        @Nullable Long userId,
        @Nullable Long resumeId,
        @Nullable String jobDescription,
        @Schema(allowableValues = {"initializing", "pending", "in_progress", "completed"}) String status,
        @Nullable Integer totalScore,
        List<QuestionRow> questions,
        List<EntryBody> conversation,
        Instant createdAt) implements SnakeCase {

    static InterviewBody of(InterviewView view) {
        return body(view, view.status(), view.questions().stream().map(QuestionRow::of).toList(), EntryBody.all(view));
    }

    /** As it was when it was created, however fast its questions have come since. */
    static InterviewBody created(InterviewView view) {
        return body(view, Status.INITIALIZING, List.of(), List.of());
    }

    private static InterviewBody body(InterviewView view, Status status, List<QuestionRow> questions, List<EntryBody> conversation) {
        return new InterviewBody(view.interviewId(), view.accountId(), view.resumeId(), view.jobDescription(), Labels.of(status),
                status == Status.INITIALIZING ? null : view.totalScore(), questions, conversation, view.createdAt());
    }

    record QuestionRow(int id, String question, @Schema(allowableValues = {"技术", "项目", "问题解决", "行为", "职业规划"}) String category, @Schema(allowableValues = {"简单", "中等", "困难"}) String difficulty) {

        static QuestionRow of(Question question) {
            return new QuestionRow(question.id(), question.text(), Labels.of(question.category()), Labels.of(question.difficulty()));
        }
    }

    /** A row of the list of interviews. */
    record Row(long id, @Nullable String jobDescription, @Schema(allowableValues = {"initializing", "pending", "in_progress", "completed"}) String status, @Nullable Integer totalScore, Instant createdAt) implements SnakeCase {

        static Row of(InterviewView view) {
            return new Row(view.interviewId(), view.jobDescription(), Labels.of(view.status()), view.totalScore(), view.createdAt());
        }
    }
}
