package io.rehearsal.events.operations.commands;

/**
 * Sets work that failed to work again, or folds a parked document again.
 * Refused with {@code NOT_FOUND} where nothing of this id is open, {@code CONFLICT} where trying again cannot help.
 *
 * @param failureId as {@link io.rehearsal.events.operations.queries.Failure#id} has it
 */
public record RetryFailure(String failureId) {
}
