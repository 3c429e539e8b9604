package io.rehearsal.events.operations.commands;

/**
 * Folds a parked document again from the first event of its aggregate on.
 * Refused with {@code CONFLICT} where its generation is not read, or it cannot be folded still.
 *
 * @param projection  its name
 * @param generation  in which the document is parked
 * @param aggregateId whose document it is
 */
public record FoldParked(String projection, int generation, String aggregateId) {
}
