package io.rehearsal.events.interview.commands;

/**
 * Goes on with an interview after a pause, with its first question where none has been asked; answered with nothing. Refused with
 * {@code INTERVIEW_NOT_PAUSED}, {@code INTERVIEW_ENDED} or {@code INTERVIEW_ABANDONED}.
 */
public record ContinueInterview(long interviewId, String candidate) implements InterviewCommand {
}
