package io.rehearsal.events.knowledge.commands;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of the history of a person's questions. */
public sealed interface QueryHistoryCommand permits RecordQuery, ClearQueryHistory {

    /** What an aggregate identifier of a history begins with. */
    String PREFIX = "queries-";

    /** The person who asks, about the own history. */
    long accountId();

    @TargetAggregateIdentifier
    default String aggregateId() {
        return aggregateId(accountId());
    }

    static String aggregateId(long accountId) {
        return PREFIX + accountId;
    }
}
