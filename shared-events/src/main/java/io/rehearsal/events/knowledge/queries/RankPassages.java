package io.rehearsal.events.knowledge.queries;

import io.rehearsal.events.Engine;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Asks the assistant to read candidates together with the question; answered with a {@link Ranking}.
 *
 * @param translation the question's words in the other language; empty where none of the candidates is in it
 * @param candidates in the order of the search
 */
public record RankPassages(long accountId, String query, List<TranslatedWord> translation, List<Candidate> candidates) {

    /**
     * A passage that may answer the question, with what the search knows of it.
     *
     * @param translated whether it is in the other language than the question, so that what the search knows of it is of the translation
     * @param lexical    BM25 of the text; null where the words did not find it
     * @param heading    BM25 of headings and file name; null where the words did not find them
     * @param cosine     of the question's and the chunk's vectors, from -1 to 1; null where there is none
     * @param fused      of both legs, from 0 to 1
     */
    public record Candidate(
            long chunkId,
            String fileName,
            List<String> headingPath,
            String text,
            boolean translated,
            @Nullable Double lexical,
            @Nullable Double heading,
            @Nullable Double cosine,
            double fused) {
    }

    /**
     * @param scores  how likely each candidate answers the question, from 0 to 1, in their order
     * @param signals what the engine saw of each, by name, in their order
     */
    public record Ranking(Engine engine, List<Double> scores, List<Map<String, Double>> signals) {
    }
}
