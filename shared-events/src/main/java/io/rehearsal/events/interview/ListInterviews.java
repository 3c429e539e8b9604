package io.rehearsal.events.interview;

/** Asks for a person's interviews, newest first; answered with a list of {@link InterviewView}. */
public record ListInterviews(long accountId) {
}
