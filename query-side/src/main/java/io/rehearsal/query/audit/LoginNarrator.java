package io.rehearsal.query.audit;

import io.rehearsal.events.login.events.LoggedIn;
import io.rehearsal.events.login.events.LoggedOut;
import io.rehearsal.events.login.events.LoginEvent;
import io.rehearsal.events.login.events.RefreshTokenReused;
import io.rehearsal.events.login.events.TokensRefreshed;

/** Tells what happened to a login. */
final class LoginNarrator {

    private LoginNarrator() {
    }

    static Narrative tell(LoginEvent event) {
        return Narrative.of(switch (event) {
            case LoggedIn it -> "Account " + it.accountId() + " logged in";
            case TokensRefreshed it -> "The tokens of account " + it.accountId() + " were refreshed";
            case RefreshTokenReused it -> "A used refresh token of account " + it.accountId() + " came again, which ended the login";
            case LoggedOut it -> "Account " + it.accountId() + " logged out";
        });
    }

    /** What an operator has no business with: the hashes. */
    static LoginEvent withoutHash(LoginEvent event) {
        return switch (event) {
            case LoggedIn it -> new LoggedIn(it.loginId(), it.accountId(), it.accessSeconds(), null, it.refreshExpiresAt(), it.loggedInAt(), it.passwords());
            case TokensRefreshed it -> new TokensRefreshed(it.loginId(), it.accountId(), "", it.refreshExpiresAt(), it.refreshedAt());
            case RefreshTokenReused it -> it;
            case LoggedOut it -> it;
        };
    }
}
