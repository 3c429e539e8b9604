package io.rehearsal.events.knowledge.queries;

/** Asks how many recall cases a person has; answered with a long. */
public record CountRecallCases(long accountId) {
}
