package io.rehearsal.events.interview.queries;

/**
 * Asks for the ids of the interviews that have been graded, oldest first; answered with a list of {@code Long}.
 *
 * @param limit 1 to 1000
 */
public record ListEndedInterviews(int offset, int limit) {
}
