package io.rehearsal.command.modelcall;

import io.rehearsal.command.aggregate.EventSourced;
import io.rehearsal.events.modelcall.events.ModelCallEvent;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** A page of the record of one caller's calls on one day. It is called by its first call. */
@Aggregate(type = "modelcall")
class CallPage extends EventSourced<ModelCallEvent> {

    @AggregateIdentifier
    private @Nullable String id;

    /** For Axon, which builds a page from its events, and one that has none yet. */
    protected CallPage() {
        super(ModelCallEvent.class);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RecordModelCall command) {
        append(List.of(command.call()));
    }

    @Override
    protected void evolve(ModelCallEvent event) {
        if (id == null) {
            id = RecordModelCall.aggregateId(event.callId());
        }
    }
}
