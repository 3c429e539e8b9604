package io.rehearsal.events.knowledge.queries;

/** Asks for one run of a recall case; answered with an optional {@link io.rehearsal.events.knowledge.events.RecallTestRun}. */
public record FindRecallRun(long caseId, long runId) {
}
