package io.rehearsal.query.search;

import io.rehearsal.events.knowledge.SearchAnswer.Placing;
import io.rehearsal.events.knowledge.SearchOptions.Legs;
import io.rehearsal.query.search.Fusion.Fused;
import io.rehearsal.query.search.Fusion.Weighted;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    static List<Candidate> candidates(Legs legs, LegHits hits) {
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
        return IntStream.range(0, fused.size())
                .mapToObj(i -> candidate(legs, fused.get(i), i + 1, answered, lexicalPlacings, vectorPlacings))
                .toList();
    }

    private static Candidate candidate(
            Legs legs, Fused fused, int rank, Map<Long, Long> answered, Map<Long, Placing> lexical, Map<Long, Placing> vector) {
        var byWords = lexical.get(fused.chunkId());
        var byMeaning = vector.get(fused.chunkId());
        return new Candidate(fused.chunkId(), answered.get(fused.chunkId()), byWords, byMeaning, new Placing(fused.score(), rank), null,
                Calibration.likelihood(legs, byWords, byMeaning, fused.score()));
    }

    private static Map<Long, Placing> placings(List<LegHit> hits) {
        var placings = new HashMap<Long, Placing>();
        for (int i = 0; i < hits.size(); i++) {
            placings.put(hits.get(i).chunkId(), new Placing(hits.get(i).score(), i + 1));
        }
        return placings;
    }
}
