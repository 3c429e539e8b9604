package io.rehearsal.events.operations.events;

import io.rehearsal.events.EventType;
import java.time.Instant;

/** What had failed was set to work again. */
@EventType(name = "operations.FailureRetried")
public record FailureRetried(String failureId, String aggregateId, Instant retriedAt) implements FailureEvent {
}
