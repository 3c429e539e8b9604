package io.rehearsal.events.operations.queries;

/**
 * Whether what is read now may lack what was written before, because a projection fails, its store is away, or it has fallen behind; answered with a boolean.
 *
 * @param searched whether what is read comes from the search index, which may be behind alone
 */
public record MayReadsBeOld(boolean searched) {
}
