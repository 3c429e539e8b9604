package io.rehearsal.events.interview.queries;

/** Asks how many interviews a person has; answered with a long. */
public record CountInterviews(long accountId) {
}
