package io.rehearsal.query.search;

import io.rehearsal.events.knowledge.Placing;
import org.jspecify.annotations.Nullable;

/**
 * A chunk on its way through a search: what each part made of it so far.
 *
 * @param answeredId what is answered in its place: its parent, or itself
 * @param translated whether the question's translation found it
 * @param likelihood how likely it answers the question, from 0 to 1, by the last part that saw it
 */
record Candidate(
        long chunkId,
        long answeredId,
        boolean translated,
        @Nullable Placing lexical,
        @Nullable Placing vector,
        Placing fused,
        @Nullable Placing reranked,
        double likelihood) {

    Candidate ranked(Placing placing, double newLikelihood) {
        return new Candidate(chunkId, answeredId, translated, lexical, vector, fused, placing, newLikelihood);
    }

    Candidate placed(int rank) {
        return new Candidate(chunkId, answeredId, translated, lexical, vector, new Placing(fused.score(), rank), reranked, likelihood);
    }

    Candidate atMost(double limit) {
        return new Candidate(chunkId, answeredId, translated, lexical, vector, fused, reranked, Math.min(likelihood, limit));
    }
}
