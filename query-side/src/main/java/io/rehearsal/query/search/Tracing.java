package io.rehearsal.query.search;

import io.rehearsal.events.knowledge.ChunkTrace;
import io.rehearsal.events.knowledge.ChunkTrace.Outcome;
import io.rehearsal.query.search.Answering.Group;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells of single chunks what became of them in a search. */
final class Tracing {

    private final int likely;
    private final int wanted;
    private final Map<Long, IndexedChunk> known;
    private final Map<Long, Integer> ranks = new HashMap<>();
    private final Map<Long, Candidate> candidates = new HashMap<>();

    /**
     * @param groups in their last order
     * @param likely how many of them reach the threshold
     * @param wanted how many of them are answered
     * @param known  of the chunks that are traced those that are there, by id
     */
    Tracing(List<Group> groups, int likely, int wanted, Map<Long, IndexedChunk> known) {
        this.likely = likely;
        this.wanted = wanted;
        this.known = known;
        for (int i = 0; i < groups.size(); i++) {
            var group = groups.get(i);
            ranks.put(group.answeredId(), i + 1);
            candidates.put(group.answeredId(), group.best());
            for (var found : group.found()) {
                ranks.put(found.chunkId(), i + 1);
                candidates.put(found.chunkId(), found);
            }
        }
    }

    ChunkTrace trace(long chunkId) {
        var chunk = known.get(chunkId);
        if (chunk == null) {
            return new ChunkTrace(chunkId, Outcome.GONE, null, null, null, null, null);
        }
        // A child that was no candidate itself is answered with its parent all the same.
        var rank = ranks.get(chunkId) == null && chunk.parentId() != null ? ranks.get(chunk.parentId()) : ranks.get(chunkId);
        if (rank == null) {
            return new ChunkTrace(chunkId, Outcome.NOT_A_CANDIDATE, null, null, null, null, null);
        }
        var outcome = rank <= wanted ? Outcome.FOUND : rank <= likely ? Outcome.BELOW_TOP_K : Outcome.BELOW_THRESHOLD;
        var candidate = candidates.get(chunkId);
        return candidate == null
                ? new ChunkTrace(chunkId, outcome, rank, null, null, null, null)
                : new ChunkTrace(chunkId, outcome, rank, candidate.lexical(), candidate.vector(), candidate.fused(), candidate.reranked());
    }
}
