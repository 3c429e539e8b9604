package io.rehearsal.query.search;

import io.rehearsal.events.knowledge.Chunk;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document as it is searched.
 *
 * @param category null until one was given
 * @param pending  what was cut and is not searched yet; null where there is nothing
 * @param chunks   what is searched, in the order of their indexes
 */
record SearchableDocument(
        long documentId, long ownerId, String fileName, @Nullable String category, @Nullable Pending pending, List<Chunk> chunks) {

    record Pending(int chunking, List<Chunk> chunks) {
    }

    SearchableDocument filed(@Nullable String under) {
        return new SearchableDocument(documentId, ownerId, fileName, under, pending, chunks);
    }

    SearchableDocument cut(int chunking, List<Chunk> into) {
        return new SearchableDocument(documentId, ownerId, fileName, category, new Pending(chunking, into), chunks);
    }

    /** What was cut is searched from now on; a chunking that was given up for another changes nothing. */
    SearchableDocument processed(int chunking) {
        return pending == null || pending.chunking() != chunking
                ? this
                : new SearchableDocument(documentId, ownerId, fileName, category, null, pending.chunks());
    }

    /** What was cut will not be searched, if it is of this chunking or one before. */
    SearchableDocument without(int chunking) {
        return pending == null || pending.chunking() > chunking
                ? this
                : new SearchableDocument(documentId, ownerId, fileName, category, null, chunks);
    }
}
