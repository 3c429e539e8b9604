package io.rehearsal.events.login.events;

import io.rehearsal.events.DataSubjectId;
import io.rehearsal.events.EventType;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person proved who they are.
 *
 * @param accessSeconds    how long each access token of this login holds
 * @param refreshHash      of the refresh token, SHA-256 in hexadecimal; null for a login that cannot be refreshed
 * @param refreshExpiresAt null where there is no refresh token
 * @param passwords        how many times the person's password had been changed when it was right
 */
@EventType(name = "login.LoggedIn")
public record LoggedIn(
        long loginId,
        @DataSubjectId long accountId,
        long accessSeconds,
        @Nullable String refreshHash,
        @Nullable Instant refreshExpiresAt,
        Instant loggedInAt,
        int passwords) implements LoginEvent {
}
