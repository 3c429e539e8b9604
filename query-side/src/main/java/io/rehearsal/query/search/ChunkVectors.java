package io.rehearsal.query.search;

import io.rehearsal.events.knowledge.TextVector;
import java.util.List;

/** The vectors by which chunks are found. */
@FunctionalInterface
interface ChunkVectors {

    /**
     * A vector for each text, in their order.
     *
     * @param ownerId the person whose texts they are
     */
    List<TextVector> of(long ownerId, List<String> texts);
}
