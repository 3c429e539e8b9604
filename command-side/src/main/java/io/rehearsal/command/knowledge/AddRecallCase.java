package io.rehearsal.command.knowledge;

import io.rehearsal.events.IdempotentCommand;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A recall case whose chunks were found to be the person's own. */
record AddRecallCase(
        long caseId, long accountId, String query, List<Long> expectedChunkIds, @Nullable String description, Instant at)
        implements IdempotentCommand {

    @Override
    public String fingerprint() {
        return query + "\n" + expectedChunkIds + "\n" + description;
    }
}
