package io.rehearsal.command.knowledge;

import io.rehearsal.events.knowledge.events.QueryHistoryCleared;
import io.rehearsal.events.knowledge.events.QueryHistoryEvent;
import io.rehearsal.events.knowledge.events.QueryRecorded;

/** What has to be known of a history to decide about it: whether there is something to forget. */
record QueryHistoryState(boolean empty) {

    static final QueryHistoryState NONE = new QueryHistoryState(true);

    QueryHistoryState evolve(QueryHistoryEvent event) {
        return switch (event) {
            case QueryRecorded _ -> new QueryHistoryState(false);
            case QueryHistoryCleared _ -> NONE;
        };
    }
}
