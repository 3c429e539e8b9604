package io.rehearsal.events.knowledge.commands;

import org.jspecify.annotations.Nullable;

/** Asks to file the document under a category; refused with {@code INVALID} where that has more than 100 characters; null takes it out of every category. */
public record CategorizeDocument(long accountId, long documentId, @Nullable String category) implements DocumentCommand {
}
