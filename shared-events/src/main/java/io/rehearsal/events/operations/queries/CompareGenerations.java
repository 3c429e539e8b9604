package io.rehearsal.events.operations.queries;

/**
 * Compares what is read of a projection with its other generation: the one that is being built, else the last one that was replaced and not dropped yet.
 * Reads every document of both. Answered with a {@link GenerationComparison}. Refused with {@code NOT_FOUND} where there is no such projection or no
 * other generation, with {@code CONFLICT} where this node compares already.
 */
public record CompareGenerations(String projection) {
}
