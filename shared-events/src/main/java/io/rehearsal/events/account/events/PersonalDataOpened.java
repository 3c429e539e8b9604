package io.rehearsal.events.account.events;

import io.rehearsal.events.DataSubjectId;
import io.rehearsal.events.EventType;
import java.time.Instant;

/**
 * An administrator looked at what somebody's events say about them.
 *
 * @param viewerId the administrator's account
 * @param what     the aggregate, such as {@code interview-5}, or in words
 */
@EventType(name = "account.PersonalDataOpened")
public record PersonalDataOpened(@DataSubjectId long accountId, long viewerId, String what, Instant openedAt) implements AccountEvent {
}
