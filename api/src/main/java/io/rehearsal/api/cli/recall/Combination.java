package io.rehearsal.api.cli.recall;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Which parts of retrieval are at work. */
record Combination(boolean expansion, boolean hybrid, boolean reranking) {

    private static final List<Boolean> BOTH = List.of(false, true);

    /** All eight, from the barest to the whole. */
    static List<Combination> all() {
        return BOTH.stream().flatMap(hybrid -> BOTH.stream().flatMap(expansion -> BOTH.stream()
                .flatMap(reranking -> Stream.of(new Combination(expansion, hybrid, reranking))))).toList();
    }

    /** The one that a run was made with. */
    static Combination of(JsonNode run) {
        return new Combination(run.path("use_query_expansion").asBoolean(), run.path("use_hybrid_search").asBoolean(),
                run.path("use_reranking").asBoolean());
    }
}
