package io.rehearsal.command.knowledge;

/** Asks a document what has to be done with it next; answered with an optional {@link Work}. Changes nothing. */
record PrepareProcessing(long documentId) implements Addressed {
}
