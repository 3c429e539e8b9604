package io.rehearsal.events.login.events;

import io.rehearsal.events.DataSubjectId;
import io.rehearsal.events.EventType;
import java.time.Instant;

/**
 * A refresh token was used and another took its place.
 *
 * @param refreshHash of the new one
 */
@EventType(name = "login.TokensRefreshed")
public record TokensRefreshed(long loginId, @DataSubjectId long accountId, String refreshHash, Instant refreshExpiresAt, Instant refreshedAt)
        implements LoginEvent {
}
