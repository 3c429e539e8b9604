package io.rehearsal.events.knowledge.commands;

/** Asks to take the document away. */
public record DeleteDocument(long accountId, long documentId) implements DocumentCommand {
}
