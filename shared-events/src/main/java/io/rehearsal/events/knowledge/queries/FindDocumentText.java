package io.rehearsal.events.knowledge.queries;

/** Asks for what a document says; answered with an optional {@link DocumentText}. */
public record FindDocumentText(long documentId) {
}
