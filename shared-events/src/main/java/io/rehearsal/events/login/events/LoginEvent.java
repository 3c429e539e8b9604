package io.rehearsal.events.login.events;

import io.rehearsal.events.DomainEvent;

/** What happens to a login. Tokens stand in it as hashes only. */
public sealed interface LoginEvent extends DomainEvent permits LoggedIn, TokensRefreshed, RefreshTokenReused, LoggedOut {

    long loginId();

    long accountId();
}
