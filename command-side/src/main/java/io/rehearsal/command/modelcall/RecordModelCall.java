package io.rehearsal.command.modelcall;

import io.rehearsal.events.modelcall.events.ModelCalled;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** A call that was made or refused. */
record RecordModelCall(ModelCalled call) {

    @TargetAggregateIdentifier
    String aggregateId() {
        return "modelcall-" + call.callId();
    }
}
