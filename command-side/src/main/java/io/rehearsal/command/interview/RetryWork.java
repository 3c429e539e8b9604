package io.rehearsal.command.interview;

import java.time.Instant;

/**
 * What came to nothing is to be done after all: the questions, or the first grading. Refused with {@code CONFLICT} where nothing of that kind
 * has failed, {@code NOT_FOUND} where the candidate has been erased.
 */
public record RetryWork(long interviewId, Instant at) implements Addressed {
}
