package io.rehearsal.command.modelcall;

import io.rehearsal.events.modelcall.events.ModelCallEvent;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.spring.stereotype.Aggregate;

/** A call of a language model. */
@Aggregate(type = "modelcall")
class ModelCall {

    @AggregateIdentifier
    private String id;

    /** For Axon, which builds a call from its event. */
    protected ModelCall() {
    }

    @CommandHandler
    ModelCall(RecordModelCall command) {
        AggregateLifecycle.apply(command.call());
    }

    @EventSourcingHandler
    void evolve(ModelCallEvent event) {
        id = "modelcall-" + event.callId();
    }
}
