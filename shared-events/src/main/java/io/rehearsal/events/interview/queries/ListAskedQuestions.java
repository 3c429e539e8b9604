package io.rehearsal.events.interview.queries;

/**
 * Asks what a person was asked in their latest interviews; answered with a list of the questions' texts, those of the latest interview first.
 *
 * @param interviews how many interviews back, at least 1
 */
public record ListAskedQuestions(long accountId, int interviews) {
}
