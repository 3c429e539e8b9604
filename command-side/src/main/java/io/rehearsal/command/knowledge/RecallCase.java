package io.rehearsal.command.knowledge;

import io.rehearsal.command.aggregate.EventSourced;
import io.rehearsal.events.knowledge.commands.DeleteRecallCase;
import io.rehearsal.events.knowledge.commands.RecallCommand;
import io.rehearsal.events.knowledge.events.RecallEvent;
import java.time.Clock;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

/** A question whose right chunks are known, and how it was answered each time it was asked. */
@Aggregate(type = "recall")
class RecallCase extends EventSourced<RecallEvent> {

    @AggregateIdentifier
    private String id;
    private RecallState state = RecallState.NONE;

    /** For Axon, which builds a case from its events. */
    protected RecallCase() {
        super(RecallEvent.class);
    }

    @CommandHandler
    RecallCase(AddRecallCase command) {
        this();
        append(RecallDecisions.decide(state, command));
    }

    @CommandHandler
    Long decide(RecordRecallRun command) {
        append(RecallDecisions.decide(state, command));
        return command.runId();
    }

    @CommandHandler
    void decide(DeleteRecallCase command, Clock clock) {
        append(RecallDecisions.decide(state, command, clock.instant()));
    }

    @Override
    protected void evolve(RecallEvent event) {
        id = RecallCommand.aggregateId(event.caseId());
        state = state.evolve(event);
    }
}
