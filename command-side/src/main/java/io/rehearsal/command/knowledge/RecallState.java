package io.rehearsal.command.knowledge;

import io.rehearsal.events.Refusal;
import io.rehearsal.events.Refusal.Reason;
import io.rehearsal.events.Refusal.Subject;
import io.rehearsal.events.knowledge.events.RecallCaseCreated;
import io.rehearsal.events.knowledge.events.RecallCaseDeleted;
import io.rehearsal.events.knowledge.events.RecallEvent;
import io.rehearsal.events.knowledge.events.RecallTestRun;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What has to be known of a recall case to decide about it.
 *
 * @param present  whether there is one; the rest means something only then
 * @param query    null where the owner has been erased
 * @param expected different ones, in the owner's order
 */
record RecallState(boolean present, long ownerId, @Nullable String query, List<Long> expected) {

    static final RecallState NONE = new RecallState(false, 0, null, List.of());

    RecallState evolve(RecallEvent event) {
        return switch (event) {
            case RecallCaseCreated it -> new RecallState(true, it.ownerId(), it.query(), it.expectedChunkIds());
            case RecallTestRun _ -> this;
            case RecallCaseDeleted _ -> NONE;
        };
    }

    /** @throws Refusal with {@code NOT_FOUND} once deleted, or {@code NOT_YOURS} */
    void requireOwner(long accountId) {
        if (!present) {
            throw new Refusal(Reason.NOT_FOUND, Subject.RECALL_CASE, "there is no such recall case");
        }
        if (accountId != ownerId) {
            throw new Refusal(Reason.NOT_YOURS, Subject.RECALL_CASE, "the recall case belongs to another account");
        }
    }

    /** @throws Refusal with {@code NOT_FOUND} where the owner has been erased */
    String question() {
        if (query == null) {
            throw new Refusal(Reason.NOT_FOUND, Subject.RECALL_CASE, "the question has been erased with its owner");
        }
        return query;
    }
}
