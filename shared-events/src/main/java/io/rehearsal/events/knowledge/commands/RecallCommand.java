package io.rehearsal.events.knowledge.commands;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of a recall case, by whom. */
public sealed interface RecallCommand permits RunRecallTest, DeleteRecallCase {

    /** What an aggregate identifier of a recall case begins with. */
    String PREFIX = "recall-";

    long caseId();

    /** The account that asks; refused with {@code NOT_YOURS} where the case is another's. */
    long accountId();

    @TargetAggregateIdentifier
    default String aggregateId() {
        return aggregateId(caseId());
    }

    static String aggregateId(long caseId) {
        return PREFIX + caseId;
    }

    static long caseId(String aggregateId) {
        return Long.parseLong(aggregateId.substring(PREFIX.length()));
    }
}
