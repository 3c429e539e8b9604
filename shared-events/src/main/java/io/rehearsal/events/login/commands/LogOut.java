package io.rehearsal.events.login.commands;

/** Asks to end a login; one that has ended stays so. */
public record LogOut(long loginId, long accountId) implements LoginCommand {
}
