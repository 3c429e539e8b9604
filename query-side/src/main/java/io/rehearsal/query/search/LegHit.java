package io.rehearsal.query.search;

import org.jspecify.annotations.Nullable;

/**
 * A chunk that one leg of a search found.
 *
 * @param parentId what is answered in its place; null for itself
 * @param score    the leg's own
 */
record LegHit(long chunkId, @Nullable Long parentId, double score) {
}
