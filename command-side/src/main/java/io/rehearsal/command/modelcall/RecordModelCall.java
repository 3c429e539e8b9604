package io.rehearsal.command.modelcall;

import io.rehearsal.events.modelcall.events.ModelCalled;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * A call that was made or refused.
 *
 * @param pageId the id of the first call on the page, which is this one where it begins a page
 */
record RecordModelCall(long pageId, ModelCalled call) {

    @TargetAggregateIdentifier
    String aggregateId() {
        return aggregateId(pageId);
    }

    static String aggregateId(long pageId) {
        return "modelcall-" + pageId;
    }
}
