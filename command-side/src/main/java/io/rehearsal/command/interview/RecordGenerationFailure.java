package io.rehearsal.command.interview;

import java.time.Instant;

/** No questions could be made. */
record RecordGenerationFailure(long interviewId, String reason, Instant at) implements Addressed {
}
