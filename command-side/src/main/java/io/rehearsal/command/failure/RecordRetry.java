package io.rehearsal.command.failure;

import java.time.Instant;

/** It was tried again. @param about the aggregate whose work failed */
record RecordRetry(String failureId, String about, Instant at) implements Addressed {
}
