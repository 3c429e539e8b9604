package io.rehearsal.query.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the legs of a search found on one side.
 *
 * @param lexical best first, the score BM25; empty also where words did not search
 * @param vector  best first, the score a cosine; null where meaning did not search, or the index has no vectors of its model
 */
record LegHits(List<LegHit> lexical, @Nullable List<LegHit> vector) {

    List<LegHit> near() {
        return vector == null ? List.of() : vector;
    }
}
