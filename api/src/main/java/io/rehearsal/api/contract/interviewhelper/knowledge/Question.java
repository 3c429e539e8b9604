package io.rehearsal.api.contract.interviewhelper.knowledge;

import io.rehearsal.api.contract.SnakeCase;
import io.rehearsal.events.knowledge.queries.SearchKnowledge;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a person asks of the own documents. */
record Question(
        @QueryText String query,
        @Min(value = 1, message = "top_k 至少为 1") @Nullable Long topK,
        @Nullable Boolean useQueryExpansion,
        @Nullable Boolean useHybridSearch,
        @Nullable Boolean useReranking) implements SnakeCase {

    SearchKnowledge by(long accountId, RetrievalDefaults defaults) {
        return new SearchKnowledge(accountId, query, defaults.topK(topK),
                defaults.options(useQueryExpansion, useHybridSearch, useReranking), List.of(), List.of());
    }

    /** A question to be remembered, and nothing else. */
    record Remembered(@QueryText String query) {
    }
}
