package io.rehearsal.events.operations.queries;

/** Folds every aggregate as it is folded before a decision. Takes as long as reading all events. Answered with {@link FoldedAggregates}. */
public record FoldAggregates() {
}
