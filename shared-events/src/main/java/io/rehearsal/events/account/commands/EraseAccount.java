package io.rehearsal.events.account.commands;

/** Asks to destroy a person's data key. Cannot be undone. */
public record EraseAccount(long accountId) implements AccountCommand {
}
