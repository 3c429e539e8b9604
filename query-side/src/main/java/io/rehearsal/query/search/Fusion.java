package io.rehearsal.query.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Brings the legs of a search together: each leg's scores are scaled to 0..1 between its worst and its best candidate, and their
 * weighted mean counts (min-max normalisation with a linear combination; Fox and Shaw, Combination of Multiple Searches, TREC-2, 1994;
 * Bruch, Gai and Ingber, An Analysis of Fusion Functions for Hybrid Retrieval, 2023). What a leg did not find counts 0 there.
 */
final class Fusion {

    private Fusion() {
    }

    /** A candidate's id and what the legs together make of it, from 0 to 1. */
    record Fused(long chunkId, double score) {
    }

    /** @param weight of the leg among the others */
    record Weighted(List<LegHit> hits, double weight) {
    }

    /** Best first; of equals the smaller id first. A leg that found nothing is as if it had not searched. */
    static List<Fused> fuse(Collection<Weighted> all) {
        var legs = all.stream().filter(leg -> !leg.hits.isEmpty()).toList();
        var total = legs.stream().mapToDouble(Weighted::weight).sum();
        var sums = new HashMap<Long, Double>();
        for (var leg : legs) {
            normalised(leg.hits).forEach((id, score) -> sums.merge(id, leg.weight / total * score, Double::sum));
        }
        var fused = new ArrayList<Fused>(sums.size());
        sums.forEach((id, score) -> fused.add(new Fused(id, score)));
        fused.sort(Comparator.comparingDouble(Fused::score).reversed().thenComparing(Fused::chunkId));
        return fused;
    }

    /** By id. Where all are equal, each is the best. */
    static Map<Long, Double> normalised(List<LegHit> hits) {
        var scores = hits.stream().mapToDouble(LegHit::score).summaryStatistics();
        var range = scores.getMax() - scores.getMin();
        var normalised = new HashMap<Long, Double>();
        hits.forEach(hit -> normalised.put(hit.chunkId(), range == 0 ? 1 : (hit.score() - scores.getMin()) / range));
        return normalised;
    }
}
