package io.rehearsal.events.knowledge.events;

import io.rehearsal.events.DomainEvent;

/** What happens to the history of a person's questions. */
public sealed interface QueryHistoryEvent extends DomainEvent permits QueryRecorded, QueryHistoryCleared {

    long accountId();
}
