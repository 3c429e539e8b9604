package io.rehearsal.events.interview.commands;

/** Asks to put the first question, where none has been yet; answered with nothing. Refused with {@code INTERVIEW_NOT_READY}. */
public record StartInterview(long interviewId, String candidate) implements InterviewCommand {
}
