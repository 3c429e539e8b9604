package io.rehearsal.events.account.queries;

/** Asks for accounts, newest first and without those that have been erased; answered with a list of {@link AccountView}. @param limit 0 for all */
public record ListAccounts(int offset, int limit) {
}
