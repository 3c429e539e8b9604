package io.rehearsal.events.knowledge.commands;

/** Adds a question to the person's history; refused with {@code INVALID} where it is blank or has more than 2,000 characters. */
public record RecordQuery(long accountId, String query) implements QueryHistoryCommand {
}
