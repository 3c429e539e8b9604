package io.rehearsal.command.knowledge;

import io.rehearsal.events.knowledge.events.DocumentProcessingFailed.Reason;
import java.time.Instant;

/** A chunking came to nothing. */
record RecordProcessingFailure(long documentId, int chunking, Reason reason, Instant at) implements Addressed {
}
