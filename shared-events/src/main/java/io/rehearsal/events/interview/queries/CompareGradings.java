package io.rehearsal.events.interview.queries;

/**
 * Asks what changed between two gradings of an interview; answered with a {@link GradingComparison}.
 * Refused with {@code NOT_FOUND} where there is no such interview or grading.
 *
 * @param first  a grading's number, such as 1
 * @param second another's
 */
public record CompareGradings(long interviewId, int first, int second) {
}
