package io.rehearsal.command.modelcall;

import io.rehearsal.command.aggregate.EventSourced;
import io.rehearsal.events.modelcall.events.ModelCallEvent;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

/** A call of a language model. */
@Aggregate(type = "modelcall")
class ModelCall extends EventSourced<ModelCallEvent> {

    @AggregateIdentifier
    private String id;

    /** For Axon, which builds a call from its event. */
    protected ModelCall() {
        super(ModelCallEvent.class);
    }

    @CommandHandler
    ModelCall(RecordModelCall command) {
        this();
        append(List.of(command.call()));
    }

    @Override
    protected void evolve(ModelCallEvent event) {
        id = "modelcall-" + event.callId();
    }
}
