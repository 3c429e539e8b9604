package io.rehearsal.events.knowledge.queries;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A recall case as the read side remembers it. Its runs are asked for by {@link ListRecallRuns}. */
public record RecallCaseView(
        long caseId,
        long ownerId,
        String query,
        List<Long> expectedChunkIds,
        @Nullable String description,
        Instant createdAt) {
}
