package io.rehearsal.command.failure;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** A command to the record of one failure. */
sealed interface Addressed permits RecordRetry, RecordDiscard {

    /** What its aggregate identifier begins with. */
    String PREFIX = "failure-";

    String failureId();

    @TargetAggregateIdentifier
    default String aggregateId() {
        return PREFIX + failureId();
    }
}
