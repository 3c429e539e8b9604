package io.rehearsal.events.knowledge.queries;

/** Asks for a person's recall cases, newest first; answered with a list of {@link RecallCaseView}. */
public record ListRecallCases(long accountId) {
}
