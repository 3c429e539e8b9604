package io.rehearsal.query.search;

import io.rehearsal.events.knowledge.Placing;
import io.rehearsal.query.search.Fusion.Fused;
import io.rehearsal.query.search.Fusion.Weighted;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes candidates out of what the legs of a search found. */
final class Gathering {

    /** How much each leg counts: docs/retrieval.md shows that both together beat either alone on every set. */
    private static final double LEXICAL_WEIGHT = 0.5;
    private static final double VECTOR_WEIGHT = 0.5;

    private Gathering() {
    }

    /** Best first. */
    static List<Candidate> candidates(LegHits hits) {
        var vector = hits.vector();
        var lexicalPlacings = placings(hits.lexical());
        var vectorPlacings = placings(vector);
        var answered = new HashMap<Long, Long>();
        Stream.concat(hits.lexical().stream(), vector.stream())
                .forEach(hit -> answered.put(hit.chunkId(), hit.parentId() == null ? hit.chunkId() : hit.parentId()));
        var weighted = new ArrayList<Weighted>();
        weighted.add(new Weighted(hits.lexical(), LEXICAL_WEIGHT));
        hits.vectors().values().forEach(found -> weighted.add(new Weighted(found, VECTOR_WEIGHT)));
        var fused = Fusion.fuse(weighted);
        var likelihoods = likelihoods(fused, lexicalPlacings, vectorPlacings);
        return IntStream.range(0, fused.size()).mapToObj(i -> {
            var id = fused.get(i).chunkId();
            return new Candidate(id, Objects.requireNonNull(answered.get(id)), lexicalPlacings.get(id), vectorPlacings.get(id),
                    new Placing(fused.get(i).score(), i + 1), null, likelihoods[i]);
        }).toList();
    }

    /** By the legs that found something: what a single one found needs no fusion. */
    private static double[] likelihoods(List<Fused> fused, Map<Long, Placing> lexical, Map<Long, Placing> vector) {
        if (vector.isEmpty()) {
            return Calibration.WORDS.likelihoods(strengths(fused, it -> Objects.requireNonNull(lexical.get(it.chunkId())).score()), 0);
        }
        double bestCosine = vector.values().stream().mapToDouble(Placing::score).max().orElse(0);
        if (lexical.isEmpty()) {
            return Calibration.VECTORS.likelihoods(strengths(fused, it -> Objects.requireNonNull(vector.get(it.chunkId())).score()),
                    bestCosine);
        }
        return Calibration.FUSION.likelihoods(strengths(fused, Fused::score), bestCosine);
    }

    private static double[] strengths(List<Fused> fused, ToDoubleFunction<Fused> strength) {
        return fused.stream().mapToDouble(strength).toArray();
    }

    private static Map<Long, Placing> placings(List<LegHit> hits) {
        var placings = new HashMap<Long, Placing>();
        for (int i = 0; i < hits.size(); i++) {
            placings.put(hits.get(i).chunkId(), new Placing(hits.get(i).score(), i + 1));
        }
        return placings;
    }
}
