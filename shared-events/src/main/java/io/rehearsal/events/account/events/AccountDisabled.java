package io.rehearsal.events.account.events;

import io.rehearsal.events.DataSubjectId;
import io.rehearsal.events.EventType;
import java.time.Instant;

/** An operator shut the person out: no login is let in and no token counts. */
@EventType(name = "account.AccountDisabled")
public record AccountDisabled(@DataSubjectId long accountId, Instant disabledAt) implements AccountEvent {
}
