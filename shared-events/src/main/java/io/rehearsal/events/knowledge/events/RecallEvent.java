package io.rehearsal.events.knowledge.events;

import io.rehearsal.events.DomainEvent;

/** What happens to a question whose right chunks are known, by which retrieval is measured. */
public sealed interface RecallEvent extends DomainEvent permits RecallCaseCreated, RecallTestRun, RecallCaseDeleted {

    long caseId();

    /** The account whose case it is. */
    long ownerId();
}
