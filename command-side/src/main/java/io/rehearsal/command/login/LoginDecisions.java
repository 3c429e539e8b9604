package io.rehearsal.command.login;

import io.rehearsal.events.Refusal;
import io.rehearsal.events.Refusal.Reason;
import io.rehearsal.events.Refusal.Subject;
import io.rehearsal.events.login.commands.LogIn;
import io.rehearsal.events.login.commands.LogOut;
import io.rehearsal.events.login.commands.RefreshTokens;
import io.rehearsal.events.login.events.LoggedIn;
import io.rehearsal.events.login.events.LoggedOut;
import io.rehearsal.events.login.events.LoginEvent;
import io.rehearsal.events.login.events.RefreshTokenReused;
import io.rehearsal.events.login.events.TokensRefreshed;
import java.time.Instant;
import java.util.List;

/** What may become of a login. */
final class LoginDecisions {

    private LoginDecisions() {
    }

    static List<LoginEvent> decide(LoginState nothing, LogIn command, Instant at) {
        return List.of(new LoggedIn(command.loginId(), command.accountId(), command.access().toSeconds(), command.refreshHash(),
                command.refresh() == null ? null : at.plus(command.refresh()), at, command.passwords()));
    }

    /** Nothing where the token is refused; where it was used before, that the login has ended. */
    static List<LoginEvent> decide(LoginState state, RefreshTokens command, Instant at) {
        if (state.ended()) {
            return List.of();
        }
        if (state.usedHashes().contains(command.usedHash())) {
            return List.of(new RefreshTokenReused(command.loginId(), state.accountId(), at));
        }
        if (!command.usedHash().equals(state.refreshHash()) || state.refreshExpiresAt() == null || !at.isBefore(state.refreshExpiresAt())) {
            return List.of();
        }
        return List.of(new TokensRefreshed(command.loginId(), state.accountId(), command.nextHash(), at.plus(command.refresh()), at));
    }

    static List<LoginEvent> decide(LoginState state, LogOut command, Instant at) {
        if (state.accountId() != command.accountId()) {
            throw new Refusal(Reason.NOT_YOURS, Subject.LOGIN, "the login is somebody else's");
        }
        return state.ended() ? List.of() : List.of(new LoggedOut(command.loginId(), state.accountId(), at));
    }
}
