package io.rehearsal.events.account.events;

import io.rehearsal.events.DataSubjectId;
import io.rehearsal.events.EventType;
import java.time.Instant;

/** The person agrees no longer that administrators search their documents. */
@EventType(name = "account.SearchConsentWithdrawn")
public record SearchConsentWithdrawn(@DataSubjectId long accountId, Instant withdrawnAt) implements AccountEvent {
}
