package io.rehearsal.command.knowledge;

import io.rehearsal.events.knowledge.commands.RecordQuery;
import io.rehearsal.events.knowledge.events.QueryHistoryCleared;
import io.rehearsal.events.knowledge.events.QueryRecorded;
import java.time.Instant;
import java.util.List;

/** What becomes of a history of questions. */
final class QueryHistoryDecisions {

    private QueryHistoryDecisions() {
    }

    static List<QueryRecorded> decide(QueryHistoryState state, RecordQuery command, Instant at) {
        return List.of(new QueryRecorded(command.accountId(), Questions.asked(command.query()), at));
    }

    static List<QueryHistoryCleared> decide(QueryHistoryState state, ForgetQueries command, Instant at) {
        return state.empty() ? List.of() : List.of(new QueryHistoryCleared(command.accountId(), at));
    }
}
