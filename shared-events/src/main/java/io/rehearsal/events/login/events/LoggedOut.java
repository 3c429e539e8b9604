package io.rehearsal.events.login.events;

import io.rehearsal.events.DataSubjectId;
import io.rehearsal.events.EventType;
import java.time.Instant;

/** The person ended the login: neither of its tokens counts any more, on no contract. */
@EventType(name = "login.LoggedOut")
public record LoggedOut(long loginId, @DataSubjectId long accountId, Instant endedAt) implements LoginEvent {
}
