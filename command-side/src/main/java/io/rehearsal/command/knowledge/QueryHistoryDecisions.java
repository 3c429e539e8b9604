package io.rehearsal.command.knowledge;

import io.rehearsal.events.knowledge.commands.RecordQuery;
import io.rehearsal.events.knowledge.events.QueryHistoryCleared;
import io.rehearsal.events.knowledge.events.QueryRecorded;
import java.time.Instant;
import java.util.Optional;

/** What becomes of a history of questions. */
final class QueryHistoryDecisions {

    private QueryHistoryDecisions() {
    }

    static QueryRecorded decide(RecordQuery command, Instant at) {
        return new QueryRecorded(command.accountId(), Questions.asked(command.query()), at);
    }

    static Optional<QueryHistoryCleared> decide(boolean empty, ForgetQueries command, Instant at) {
        return empty ? Optional.empty() : Optional.of(new QueryHistoryCleared(command.accountId(), at));
    }
}
