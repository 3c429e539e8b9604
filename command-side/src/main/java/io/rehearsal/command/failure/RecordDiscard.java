package io.rehearsal.command.failure;

import java.time.Instant;

/** It is let be. @param about the aggregate whose work failed */
record RecordDiscard(String failureId, String about, Instant at) implements Addressed {
}
