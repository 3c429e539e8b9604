package io.rehearsal.events.knowledge.queries;

/** Asks for a person's documents, newest first; answered with a list of {@link DocumentView}. @param limit 0 for all */
public record ListDocuments(long accountId, int offset, int limit) {

    public ListDocuments(long accountId) {
        this(accountId, 0, 0);
    }
}
