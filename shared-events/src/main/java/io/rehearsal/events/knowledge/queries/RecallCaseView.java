package io.rehearsal.events.knowledge.queries;

import io.rehearsal.events.knowledge.events.RecallTestRun;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A recall case as the read side remembers it.
 *
 * @param runs newest first, of very many only the newest 200
 */
public record RecallCaseView(
        long caseId,
        long ownerId,
        String query,
        List<Long> expectedChunkIds,
        @Nullable String description,
        Instant createdAt,
        List<RecallTestRun> runs) {
}
