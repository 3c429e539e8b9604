package io.rehearsal.events.operations.commands;

/**
 * Leaves a failure as it is and lists it no more. Refused with {@code NOT_FOUND} where nothing of this id is open.
 *
 * @param failureId as {@link io.rehearsal.events.operations.queries.Failure#id} has it
 */
public record DiscardFailure(String failureId) {
}
