package io.rehearsal.events.account.queries;

/**
 * Asks for the account with this user name or e-mail, compared as {@link io.rehearsal.events.account.LoginName} says; answered with an
 * optional {@link AccountView}.
 */
public record FindAccountByLogin(String usernameOrEmail) {
}
