package io.rehearsal.events.operations.events;

import io.rehearsal.events.EventType;
import java.time.Instant;

/** Nothing is to be made of what failed; it is listed no more. */
@EventType(name = "operations.FailureDiscarded")
public record FailureDiscarded(String failureId, String aggregateId, Instant discardedAt) implements FailureEvent {
}
