package io.rehearsal.command.login;

import io.rehearsal.events.login.events.LoggedIn;
import io.rehearsal.events.login.events.LoggedOut;
import io.rehearsal.events.login.events.LoginEvent;
import io.rehearsal.events.login.events.RefreshTokenReused;
import io.rehearsal.events.login.events.TokensRefreshed;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What has to be known of a login to decide about it.
 *
 * @param refreshHash      of the refresh token that may be used; null where there is none
 * @param refreshExpiresAt null likewise
 * @param usedHashes       of those that may not be used again
 */
record LoginState(
        long accountId,
        @Nullable String refreshHash,
        @Nullable Instant refreshExpiresAt,
        Set<String> usedHashes,
        boolean ended) {

    static final LoginState NONE = new LoginState(0, null, null, Set.of(), false);

    LoginState evolve(LoginEvent event) {
        return switch (event) {
            case LoggedIn it -> new LoginState(it.accountId(), it.refreshHash(), it.refreshExpiresAt(), Set.of(), false);
            case TokensRefreshed it -> new LoginState(accountId, it.refreshHash(), it.refreshExpiresAt(), withUsed(), ended);
            case RefreshTokenReused _, LoggedOut _ -> new LoginState(accountId, null, null, Set.of(), true);
        };
    }

    private Set<String> withUsed() {
        var used = new HashSet<>(usedHashes);
        used.add(refreshHash);
        return Set.copyOf(used);
    }
}
