package io.rehearsal.events.knowledge.queries;

/** Asks for a document as it stands; answered with an optional {@link DocumentView}. */
public record FindDocument(long documentId) {
}
