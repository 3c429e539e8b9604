package io.rehearsal.api.contract.interviewhelper.knowledge;

import io.rehearsal.events.knowledge.queries.SearchKnowledge;
import io.rehearsal.events.knowledge.SearchOptions;
import io.rehearsal.events.knowledge.SearchOptions.Legs;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How a knowledge base is searched where a request does not say it.
 *
 * @param topK from 1 to {@link SearchKnowledge#MOST_RESULTS}
 */
@ConfigurationProperties("rehearsal.knowledge")
record RetrievalDefaults(boolean useQueryExpansion, boolean useHybridSearch, boolean useReranking, int topK) {

    RetrievalDefaults {
        if (topK < 1 || topK > SearchKnowledge.MOST_RESULTS) {
            throw new IllegalArgumentException("rehearsal.knowledge.top-k is from 1 to " + SearchKnowledge.MOST_RESULTS);
        }
    }

    /** The parts that are at work, the default's where a flag is null; what is not hybrid goes by meaning alone. */
    SearchOptions options(@Nullable Boolean expansion, @Nullable Boolean hybrid, @Nullable Boolean reranking) {
        return new SearchOptions(
                Objects.requireNonNullElse(hybrid, useHybridSearch) ? Legs.HYBRID : Legs.VECTOR,
                Objects.requireNonNullElse(expansion, useQueryExpansion),
                Objects.requireNonNullElse(reranking, useReranking));
    }

    /** How many passages, at most as many as are ever answered. */
    int topK(@Nullable Long wanted) {
        return wanted == null ? topK : (int) Math.min(wanted, SearchKnowledge.MOST_RESULTS);
    }
}
