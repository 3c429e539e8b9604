package io.rehearsal.events.knowledge.commands;

/** Asks to file the document under a category; refused with {@code INVALID} where that has more than 100 characters. */
public record CategorizeDocument(long accountId, long documentId, String category) implements DocumentCommand {
}
