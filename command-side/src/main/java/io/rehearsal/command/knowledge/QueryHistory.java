package io.rehearsal.command.knowledge;

import io.rehearsal.events.knowledge.commands.QueryHistoryCommand;
import io.rehearsal.events.knowledge.commands.RecordQuery;
import io.rehearsal.events.knowledge.events.QueryHistoryCleared;
import io.rehearsal.events.knowledge.events.QueryHistoryEvent;
import java.time.Clock;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** What a person has asked the knowledge base. Of it only this matters here: whether there is something to forget. */
@Aggregate(type = "queries")
class QueryHistory {

    @AggregateIdentifier
    private String id;
    private boolean empty = true;

    /** For Axon, which builds a history from its events, and one that has none yet. */
    protected QueryHistory() {
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RecordQuery command, Clock clock) {
        AggregateLifecycle.apply(QueryHistoryDecisions.decide(command, clock.instant()));
    }

    @CommandHandler
    void decide(ForgetQueries command, Clock clock) {
        QueryHistoryDecisions.decide(empty, command, clock.instant()).ifPresent(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void evolve(QueryHistoryEvent event) {
        id = QueryHistoryCommand.aggregateId(event.accountId());
        empty = event instanceof QueryHistoryCleared;
    }
}
