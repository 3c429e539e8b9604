package io.rehearsal.events.operations.queries;

import java.time.Instant;

/**
 * Work of an automation that was given up after several tries, or a document of a read model that could not be folded. It is open until it has
 * been tried again, has become needless, or was discarded.
 *
 * @param id          of the event that tells of it; for a parked document {@code parked:}, projection, generation and aggregate
 * @param aggregateId whose work it was, or whose document it is
 * @param reason      without personal data
 */
public record Failure(String id, Kind kind, String aggregateId, String reason, Instant failedAt) {

    /** What failed. */
    public enum Kind {
        QUESTIONS, GRADING, DOCUMENT, REPLY, PARKED
    }
}
