package io.rehearsal.api.contract.interviewhelper.knowledge;

import io.rehearsal.api.contract.SnakeCase;
import io.rehearsal.events.knowledge.commands.CreateRecallCase;
import io.rehearsal.events.knowledge.queries.RecallCaseView;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A question whose right chunks are known. */
record CaseBody(
        long id, long userId, String query, List<Long> expectedChunkIds, @Nullable String description, Instant createdAt) implements SnakeCase {

    static CaseBody of(RecallCaseView view) {
        return new CaseBody(view.caseId(), view.ownerId(), view.query(), view.expectedChunkIds(), view.description(), view.createdAt());
    }

    /** A case that is to be. */
    record Wanted(
            @QueryText String query,
            @NotEmpty(message = "expected_chunk_ids 不能为空")
            @Size(max = 1000, message = "expected_chunk_ids 最多 {max} 个")
            List<@NotNull(message = "expected_chunk_ids 的元素不能为 null") Long> expectedChunkIds,
            @Size(max = 2000, message = "description 最多 {max} 个字符") @Nullable String description) implements SnakeCase {

        CreateRecallCase by(long accountId) {
            return new CreateRecallCase(accountId, query, expectedChunkIds, description);
        }
    }
}
