package io.rehearsal.events.knowledge;

import org.jspecify.annotations.Nullable;

/**
 * A chunk's way through a search, so that it can be told why it was missed.
 *
 * @param chunkId   the chunk
 * @param outcome   what became of it
 * @param rank      among the passages of the answer, however many were wanted, from 1; null where it was lost before
 * @param lexical   null where the words did not find it among the candidates, or did not search
 * @param vector    null where the meaning did not find it among the candidates, or did not search
 * @param fused     null where neither did
 * @param reranked  null where nothing was ranked anew
 */
public record ChunkTrace(
        long chunkId,
        Outcome outcome,
        @Nullable Integer rank,
        @Nullable Placing lexical,
        @Nullable Placing vector,
        @Nullable Placing fused,
        @Nullable Placing reranked) {

    public enum Outcome {
        /** It, its parent or one of its children is in the answer. */
        FOUND,
        /** It was ranked, below the last passage that was wanted. */
        BELOW_TOP_K,
        /** It was ranked, and its score is below the threshold. */
        BELOW_THRESHOLD,
        /** No part of the search had it among its candidates. */
        NOT_A_CANDIDATE,
        /** There is no such chunk any more: the document was cut again, or is gone. */
        GONE
    }
}
