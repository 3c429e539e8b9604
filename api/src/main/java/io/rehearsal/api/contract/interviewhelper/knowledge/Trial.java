package io.rehearsal.api.contract.interviewhelper.knowledge;

import io.rehearsal.api.contract.SnakeCase;
import io.rehearsal.events.knowledge.commands.RunRecallTest;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** Which case is to be tested, and how. */
record Trial(
        @NotNull(message = "缺少 test_case_id") Long testCaseId,
        @Min(value = 1, message = "top_k 至少为 1") @Nullable Long topK,
        @Nullable Boolean useQueryExpansion,
        @Nullable Boolean useHybridSearch,
        @Nullable Boolean useReranking) implements SnakeCase {

    RunRecallTest by(long accountId, RetrievalDefaults defaults) {
        return new RunRecallTest(accountId, testCaseId, defaults.topK(topK),
                defaults.options(useQueryExpansion, useHybridSearch, useReranking));
    }
}
