package io.rehearsal.command.knowledge;

import java.time.Instant;

/** A document is to be cut and embedded after all. Refused with {@code CONFLICT} while it is, {@code NOT_FOUND} where it is gone. */
public record RetryProcessing(long documentId, Instant at) implements Addressed {
}
