package io.rehearsal.events.account.events;

import io.rehearsal.events.DataSubjectId;
import io.rehearsal.events.EventType;
import java.time.Instant;

/** The person's data key was destroyed: everything sealed under it can no longer be read by anyone. */
@EventType(name = "account.AccountErased")
public record AccountErased(@DataSubjectId long accountId, Instant erasedAt) implements AccountEvent {
}
