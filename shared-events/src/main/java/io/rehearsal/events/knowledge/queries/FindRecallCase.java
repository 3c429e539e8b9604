package io.rehearsal.events.knowledge.queries;

/** Asks for a recall case; answered with an optional {@link RecallCaseView}. */
public record FindRecallCase(long caseId) {
}
