package io.rehearsal.command.knowledge;

import io.rehearsal.events.knowledge.commands.QueryHistoryCommand;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Clears a history that there is. */
record ForgetQueries(long accountId) {

    @TargetAggregateIdentifier
    String aggregateId() {
        return QueryHistoryCommand.aggregateId(accountId);
    }
}
