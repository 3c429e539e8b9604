package io.rehearsal.events.account.events;

import io.rehearsal.events.DataSubjectId;
import io.rehearsal.events.EventType;
import java.time.Instant;

/** The person agreed that administrators search their documents, to find out why something is not found. */
@EventType(name = "account.SearchConsentGiven")
public record SearchConsentGiven(@DataSubjectId long accountId, Instant givenAt) implements AccountEvent {
}
