package io.rehearsal.events.interview.commands;

/** Puts an interview off; answered with nothing. Refused with {@code INTERVIEW_PAUSED} where it is paused, {@code INTERVIEW_ENDED} or {@code INTERVIEW_ABANDONED}. */
public record PauseInterview(long interviewId, String candidate) implements InterviewCommand {
}
