package io.rehearsal.events.interview.queries;

/** Asks for a person's interviews, newest first; answered with a list of {@link InterviewView}. */
public record ListInterviews(long accountId) {
}
