package io.rehearsal.events.account.queries;

/** Asks for an account by id; answered with an optional {@link AccountView}. */
public record FindAccount(long accountId) {
}
