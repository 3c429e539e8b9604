package io.rehearsal.events.account.queries;

/** Asks for the account with this user name or e-mail, without regard to case; answered with an optional {@link AccountView}. */
public record FindAccountByLogin(String usernameOrEmail) {
}
