package io.rehearsal.events.account.events;

import io.rehearsal.events.DataSubjectId;
import io.rehearsal.events.EventType;
import java.time.Instant;

/** An operator let the person in again. */
@EventType(name = "account.AccountEnabled")
public record AccountEnabled(@DataSubjectId long accountId, Instant enabledAt) implements AccountEvent {
}
