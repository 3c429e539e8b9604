package io.rehearsal.events.interview.commands;

/**
 * Asks to end the interview; answered with nothing once it has been graded, or after a bounded time. Ending an interview
 * that has ended changes nothing.
 */
public record EndInterview(long interviewId, String candidate) implements InterviewCommand {
}
