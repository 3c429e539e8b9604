package io.rehearsal.events.account.queries;

/** Asks for accounts, oldest first; answered with a list of {@link AccountView}. */
public record ListAccounts(int offset, int limit) {
}
