package io.rehearsal.command.failure;

import io.rehearsal.command.aggregate.EventSourced;
import io.rehearsal.events.operations.events.FailureDiscarded;
import io.rehearsal.events.operations.events.FailureEvent;
import io.rehearsal.events.operations.events.FailureRetried;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** What operators decided about one failure. */
@Aggregate(type = "failure")
class FailureRecord extends EventSourced<FailureEvent> {

    @AggregateIdentifier
    private String id;
    private boolean discarded;

    /** For Axon, which builds it from its events, and one that has none yet. */
    protected FailureRecord() {
        super(FailureEvent.class);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RecordRetry command) {
        append(List.of(new FailureRetried(command.failureId(), command.about(), command.at())));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RecordDiscard command) {
        append(discarded ? List.of() : List.of(new FailureDiscarded(command.failureId(), command.about(), command.at())));
    }

    @Override
    protected void evolve(FailureEvent event) {
        id = Addressed.PREFIX + event.failureId();
        discarded = event instanceof FailureDiscarded;
    }
}
