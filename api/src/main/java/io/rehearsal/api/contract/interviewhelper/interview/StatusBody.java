package io.rehearsal.api.contract.interviewhelper.interview;

import io.rehearsal.api.contract.SnakeCase;
import io.rehearsal.api.contract.interviewhelper.Labels;
import io.rehearsal.events.interview.queries.InterviewView;
import io.rehearsal.events.interview.queries.InterviewView.Generation;
import io.rehearsal.events.interview.queries.InterviewView.Status;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How far an interview is. */
record StatusBody(
        long interviewId,
        @Schema(allowableValues = {"initializing", "pending", "in_progress", "completed"}) String status,
        @Schema(allowableValues = {"generating", "completed", "failed"}) String generationStatus,
        String message,
        boolean hasQuestions,
        @Nullable String error) implements SnakeCase {

    static final String GENERATION_FAILED = "面试问题生成失败，请重新创建面试";
    private static final String GRADING_FAILED = "面试评估失败";

    static StatusBody of(InterviewView view) {
        return new StatusBody(view.interviewId(), Labels.of(view.status()), Labels.of(view.generation()), message(view),
                !view.questions().isEmpty(), error(view));
    }

    private static String message(InterviewView view) {
        return switch (view.generation()) {
            case GENERATING -> "正在生成面试问题，请稍候";
            case FAILED -> "面试问题生成失败";
            case COMPLETED -> switch (view.status()) {
                case IN_PROGRESS -> "面试进行中";
                case PAUSED -> "面试已暂停";
                case ABANDONED -> "面试已放弃";
                case ENDED -> "面试已结束，正在评估";
                case COMPLETED -> "面试已完成";
                case INITIALIZING, PENDING -> "面试问题已生成";
            };
        };
    }

    /** What the events keep as a reason is for operators. */
    private static @Nullable String error(InterviewView view) {
        if (view.generation() == Generation.FAILED) {
            return GENERATION_FAILED;
        }
        return view.status() == Status.ENDED && view.error() != null ? GRADING_FAILED : null;
    }
}
