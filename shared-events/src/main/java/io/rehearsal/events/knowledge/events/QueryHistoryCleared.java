package io.rehearsal.events.knowledge.events;

import io.rehearsal.events.DataSubjectId;
import io.rehearsal.events.EventType;
import java.time.Instant;

/** A person wants the questions so far forgotten. */
@EventType(name = "knowledge.QueryHistoryCleared")
public record QueryHistoryCleared(@DataSubjectId long accountId, Instant clearedAt) implements QueryHistoryEvent {
}
