package io.rehearsal.events.interview.commands;

import io.rehearsal.events.interview.queries.ListGraders;

/**
 * Asks for another grading beside the first; answered with its number ({@code Integer}) once it is there.
 * Refused with {@code INTERVIEW_NOT_COMPLETED}, {@code INVALID} for an unknown grader, or {@code UNAVAILABLE} where it came to nothing.
 *
 * @param grader one of {@link ListGraders}
 */
public record RegradeInterview(long interviewId, String grader) {
}
