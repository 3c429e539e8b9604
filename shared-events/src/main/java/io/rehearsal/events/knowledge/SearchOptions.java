package io.rehearsal.events.knowledge;

/**
 * Which parts of retrieval are at work.
 *
 * @param legs      what finds candidates
 * @param expansion whether other words for the question's are searched as well
 * @param reranking whether the candidates are read together with the question and ranked anew
 */
public record SearchOptions(Legs legs, boolean expansion, boolean reranking) {

    public enum Legs {
        /** Words alone, by BM25. */
        LEXICAL,
        /** Meaning alone, by the nearest vectors. */
        VECTOR,
        /** Both, fused. */
        HYBRID
    }
}
