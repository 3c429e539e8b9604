package io.rehearsal.events.knowledge.queries;

import io.rehearsal.events.knowledge.Placing;
import io.rehearsal.events.knowledge.ChunkTrace;
import io.rehearsal.events.Engine;
import io.rehearsal.events.knowledge.Chunk;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a search found.
 *
 * @param passages best first
 * @param traces   where each chunk that was to be traced was, in the order of asking
 * @param expander which engine found other words; null where none were wanted
 * @param ranker   which engine ranked anew; null where that was not wanted
 */
public record SearchAnswer(
        List<Passage> passages, List<ChunkTrace> traces, @Nullable Engine expander, @Nullable Engine ranker) {

    /**
     * A chunk that was found.
     *
     * @param chunk      what is answered: the parent, where a child was found
     * @param score      how likely it answers the question, from 0 to 1; means the same whichever parts are at work
     * @param highlights pieces of the text as HTML: escaped, with the words that were found between {@code <em>} and {@code </em>}
     * @param lexical    null where the words did not find it
     * @param vector     null where the meaning did not find it
     * @param fused      of both legs
     * @param reranked   null where nothing was ranked anew
     * @param matched    the chunks that were found: the children, or the chunk itself
     * @param signals    what the ranker saw, by name
     */
    public record Passage(
            Chunk chunk,
            long documentId,
            String fileName,
            @Nullable String category,
            double score,
            List<String> highlights,
            @Nullable Placing lexical,
            @Nullable Placing vector,
            @Nullable Placing fused,
            @Nullable Placing reranked,
            List<Long> matched,
            Map<String, Double> signals) {
    }
}
