package io.rehearsal.command.interview;

import java.time.Instant;

/** A grading came to nothing. */
record RecordGradingFailure(long interviewId, int grading, String reason, Instant at) implements Addressed {
}
