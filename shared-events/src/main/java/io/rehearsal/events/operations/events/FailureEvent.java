package io.rehearsal.events.operations.events;

import io.rehearsal.events.DomainEvent;

/** What an operator decided about a failure; who that was stands in the metadata. */
public sealed interface FailureEvent extends DomainEvent permits FailureRetried, FailureDiscarded {

    /** As {@link io.rehearsal.events.operations.queries.Failure#id} has it. */
    String failureId();

    /** The aggregate whose work failed. */
    String aggregateId();
}
