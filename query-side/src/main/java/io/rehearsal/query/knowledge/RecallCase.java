package io.rehearsal.query.knowledge;

import io.rehearsal.events.knowledge.events.RecallCaseCreated;
import io.rehearsal.events.knowledge.events.RecallTestRun;
import io.rehearsal.events.knowledge.queries.RecallCaseView;
import io.rehearsal.query.projection.Child;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/** A recall case as it is stored; its runs stand beside it. @param runs how many there were */
record RecallCase(
        @Id long caseId, long ownerId, String query, List<Long> expectedChunkIds, @Nullable String description, Instant createdAt, int runs) {

    /** @param number from 1, in the order of the runs */
    record Run(@Id String id, int number, RecallTestRun run) implements Child {
    }

    static RecallCase of(RecallCaseCreated it) {
        return new RecallCase(it.caseId(), it.ownerId(), Objects.requireNonNull(it.query()), it.expectedChunkIds(),
                it.description(), it.createdAt(), 0);
    }

    RecallCase next() {
        return new RecallCase(caseId, ownerId, query, expectedChunkIds, description, createdAt, runs + 1);
    }

    Run run(RecallTestRun run) {
        return new Run(caseId + ":" + runs, runs, run);
    }

    RecallCaseView view() {
        return new RecallCaseView(caseId, ownerId, query, expectedChunkIds, description, createdAt);
    }
}
