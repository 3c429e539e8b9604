package io.rehearsal.api.contract.interviewhelper;

import io.rehearsal.events.interview.Category;
import io.rehearsal.events.interview.Difficulty;
import io.rehearsal.events.interview.Report;
import io.rehearsal.events.interview.queries.InterviewView;

/** The contract's words for what the domain has names for. */
public final class Labels {

    private Labels() {
    }

    public static String of(Category category) {
        return switch (category) {
            case TECHNICAL -> "技术";
            case PROJECT -> "项目";
            case PROBLEM_SOLVING -> "问题解决";
            case BEHAVIORAL -> "行为";
            case CAREER -> "职业规划";
        };
    }

    public static String of(Difficulty difficulty) {
        return switch (difficulty) {
            case EASY -> "简单";
            case MEDIUM -> "中等";
            case HARD -> "困难";
        };
    }

    /** Until it has been graded, an interview is in progress; one that was given up is over. */
    public static String of(InterviewView.Status status) {
        return switch (status) {
            case INITIALIZING -> "initializing";
            case PENDING -> "pending";
            case IN_PROGRESS, PAUSED, ENDED -> "in_progress";
            case ABANDONED, COMPLETED -> "completed";
        };
    }

    public static String of(InterviewView.Generation generation) {
        return switch (generation) {
            case GENERATING -> "generating";
            case COMPLETED -> "completed";
            case FAILED -> "failed";
        };
    }

    public static String of(Report.Dimension dimension) {
        return switch (dimension) {
            case TECHNICAL -> "技术能力";
            case COMMUNICATION -> "沟通能力";
            case PROBLEM_SOLVING -> "问题解决";
        };
    }
}
