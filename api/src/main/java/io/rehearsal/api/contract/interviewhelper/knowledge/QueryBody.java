package io.rehearsal.api.contract.interviewhelper.knowledge;

import io.rehearsal.api.contract.SnakeCase;
import io.rehearsal.events.Engine;
import io.rehearsal.events.knowledge.queries.SearchAnswer;
import io.rehearsal.events.knowledge.queries.SearchAnswer.Passage;
import io.rehearsal.events.knowledge.queries.SearchKnowledge;
import io.rehearsal.events.knowledge.SearchOptions;
import io.rehearsal.events.knowledge.SearchOptions.Legs;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was found for a question, best first, and which parts of the search were at work. */
record QueryBody(String query, List<Result> results, Config config) {

    static QueryBody of(SearchKnowledge asked, SearchAnswer answer) {
        return new QueryBody(asked.query(), answer.passages().stream().map(Result::of).toList(), Config.of(asked, answer));
    }

    /** @param score how likely it answers the question, from 0 to 1 */
    record Result(long id, String content, double score, int chunkIndex, String source, long documentId, Metadata metadata) implements SnakeCase {

        static Result of(Passage passage) {
            var chunk = passage.chunk();
            return new Result(chunk.id(), chunk.text(), passage.score(), chunk.index(), passage.fileName(), passage.documentId(), Metadata.of(passage));
        }
    }

    /**
     * Where it stands and why it was found.
     *
     * @param highlights      pieces of the text as HTML: escaped, with the words that were found between {@code <em>} and {@code </em>}
     * @param matchedChunkIds the chunks that were found: the children of what is answered, or itself
     */
    record Metadata(
            String source,
            List<String> headingPath,
            @Nullable String category,
            List<String> highlights,
            List<Long> matchedChunkIds,
            @Nullable Long parentChunkId,
            @Nullable PlacingBody lexical,
            @Nullable PlacingBody vector,
            @Nullable PlacingBody fused,
            @Nullable PlacingBody rerank,
            Map<String, Double> signals) implements SnakeCase {

        static Metadata of(Passage passage) {
            return new Metadata(passage.fileName(), passage.chunk().headingPath(), passage.category(), passage.highlights(), passage.matched(),
                    passage.chunk().parentId(), PlacingBody.of(passage.lexical()), PlacingBody.of(passage.vector()),
                    PlacingBody.of(passage.fused()), PlacingBody.of(passage.reranked()), passage.signals());
        }
    }

    /**
     * @param expandedBy the engine that found other words, such as {@code local 1}; null where none were wanted
     * @param rerankedBy the engine that ranked anew; null where that was not wanted
     */
    record Config(
            boolean useQueryExpansion,
            boolean useHybridSearch,
            boolean useReranking,
            int topK,
            @Nullable String expandedBy,
            @Nullable String rerankedBy) implements SnakeCase {

        static Config of(SearchKnowledge asked, SearchAnswer answer) {
            SearchOptions options = asked.options();
            return new Config(options.expansion(), options.legs() == Legs.HYBRID, options.reranking(), asked.topK(),
                    name(answer.expander()), name(answer.ranker()));
        }

        private static @Nullable String name(@Nullable Engine engine) {
            return engine == null ? null : engine.name() + " " + engine.model();
        }
    }
}
