package io.rehearsal.events.interview.commands;

/** As {@link EndInterview}, but refused with {@code INTERVIEW_UNANSWERED} where no question has been answered. */
public record CompleteInterview(long interviewId, String candidate) implements InterviewCommand {
}
