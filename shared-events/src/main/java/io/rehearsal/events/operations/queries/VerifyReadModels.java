package io.rehearsal.events.operations.queries;

/**
 * Reads every event there is, folds every aggregate, and compares what comes of it with every read model. Takes as long as a rebuild.
 * Refused with {@code CONFLICT} where this node verifies already. Answered with a {@link VerifiedReadModels}.
 */
public record VerifyReadModels() {
}
