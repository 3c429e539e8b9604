package io.rehearsal.events.knowledge.commands;

/** Asks to take the case away, and its runs with it. */
public record DeleteRecallCase(long accountId, long caseId) implements RecallCommand {
}
