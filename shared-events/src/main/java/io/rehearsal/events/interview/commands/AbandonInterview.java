package io.rehearsal.events.interview.commands;

/** Gives an interview up; answered with nothing. Refused with {@code INTERVIEW_ENDED} or {@code INTERVIEW_ABANDONED}. */
public record AbandonInterview(long interviewId, String candidate) implements InterviewCommand {
}
