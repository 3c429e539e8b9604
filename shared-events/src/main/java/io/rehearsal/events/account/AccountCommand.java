package io.rehearsal.events.account;

/** What can be asked of an account. */
public sealed interface AccountCommand permits RegisterAccount, EraseAccount {
}
