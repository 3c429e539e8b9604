package io.rehearsal.events.login.events;

import io.rehearsal.events.DataSubjectId;
import io.rehearsal.events.EventType;
import java.time.Instant;

/** A refresh token came again after its use, so somebody else may hold it: the login ended (RFC 9700, 4.14.2). */
@EventType(name = "login.RefreshTokenReused")
public record RefreshTokenReused(long loginId, @DataSubjectId long accountId, Instant endedAt) implements LoginEvent {
}
