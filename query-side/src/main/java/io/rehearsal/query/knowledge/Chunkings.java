package io.rehearsal.query.knowledge;

import io.rehearsal.events.knowledge.ChunkStrategy;
import org.jspecify.annotations.Nullable;

/**
 * Which of a document's chunks are seen while it is cut again: those that were processed last, until the new ones have been. As long as
 * none have been processed, those that were cut last.
 *
 * @param current  number of the chunking that was asked for last
 * @param searched whether what is seen has been processed
 * @param shown    null until something was cut
 * @param coming   what was cut and is going to be seen; null where nothing is
 * @param <C>      what is kept of the chunks
 */
record Chunkings<C>(int current, boolean searched, @Nullable Cut<C> shown, @Nullable Cut<C> coming) {

    record Cut<C>(int chunking, ChunkStrategy strategy, C chunks) {
    }

    static <C> Chunkings<C> none() {
        return new Chunkings<>(1, false, null, null);
    }

    Chunkings<C> begin(int chunking) {
        return new Chunkings<>(chunking, searched, shown, null);
    }

    /** What belongs to a chunking that was given up for another changes nothing, here and below. */
    Chunkings<C> cut(int chunking, ChunkStrategy strategy, C chunks) {
        var cut = new Cut<>(chunking, strategy, chunks);
        if (chunking != current) {
            return this;
        }
        return searched ? new Chunkings<>(current, true, shown, cut) : new Chunkings<>(current, false, cut, null);
    }

    Chunkings<C> processed(int chunking) {
        if (chunking != current) {
            return this;
        }
        return new Chunkings<>(current, true, coming == null ? shown : coming, null);
    }

    Chunkings<C> failed(int chunking) {
        return chunking == current ? new Chunkings<>(current, searched, shown, null) : this;
    }
}
