package io.rehearsal.command.knowledge;

import io.rehearsal.command.aggregate.EventSourced;
import io.rehearsal.events.knowledge.commands.QueryHistoryCommand;
import io.rehearsal.events.knowledge.commands.RecordQuery;
import io.rehearsal.events.knowledge.events.QueryHistoryEvent;
import java.time.Clock;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** What a person has asked the knowledge base. */
@Aggregate(type = "queries")
class QueryHistory extends EventSourced<QueryHistoryEvent> {

    @AggregateIdentifier
    private String id;
    private QueryHistoryState state = QueryHistoryState.NONE;

    /** For Axon, which builds a history from its events, and one that has none yet. */
    protected QueryHistory() {
        super(QueryHistoryEvent.class);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RecordQuery command, Clock clock) {
        append(QueryHistoryDecisions.decide(state, command, clock.instant()));
    }

    @CommandHandler
    void decide(ForgetQueries command, Clock clock) {
        append(QueryHistoryDecisions.decide(state, command, clock.instant()));
    }

    @Override
    protected void evolve(QueryHistoryEvent event) {
        id = QueryHistoryCommand.aggregateId(event.accountId());
        state = state.evolve(event);
    }
}
