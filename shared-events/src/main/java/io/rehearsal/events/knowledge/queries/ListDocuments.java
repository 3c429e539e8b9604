package io.rehearsal.events.knowledge.queries;

/** Asks for a person's documents, newest first; answered with a list of {@link DocumentView}. */
public record ListDocuments(long accountId) {
}
