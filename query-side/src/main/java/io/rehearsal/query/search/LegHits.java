package io.rehearsal.query.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the legs of a search found.
 *
 * @param lexical best first, the score BM25; empty also where words did not search
 * @param vectors by the language of the vectors, each best first, the score a cosine; a language is left out where the index has no vectors of its model
 */
record LegHits(List<LegHit> lexical, Map<String, List<LegHit>> vectors) {

    /**
     * What the vectors of all languages found, in one order. Cosines of different models cannot be compared, their places among their
     * own kind can.
     */
    List<LegHit> vector() {
        if (vectors.size() == 1) {
            return vectors.values().iterator().next();
        }
        var all = new ArrayList<LegHit>();
        var places = new HashMap<Long, Double>();
        for (var hits : vectors.values()) {
            all.addAll(hits);
            places.putAll(Fusion.normalised(hits));
        }
        all.sort(Comparator.<LegHit>comparingDouble(hit -> places.get(hit.chunkId())).reversed().thenComparing(LegHit::chunkId));
        return all;
    }
}
