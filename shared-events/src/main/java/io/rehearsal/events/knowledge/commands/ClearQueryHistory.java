package io.rehearsal.events.knowledge.commands;

/** Asks to forget the person's questions so far; changes nothing where there are none. */
public record ClearQueryHistory(long accountId) implements QueryHistoryCommand {
}
