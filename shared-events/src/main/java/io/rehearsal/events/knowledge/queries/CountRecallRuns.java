package io.rehearsal.events.knowledge.queries;

import org.jspecify.annotations.Nullable;

/** Asks how many runs of recall cases a person has; answered with a long. @param caseId of one case; null for every one */
public record CountRecallRuns(long accountId, @Nullable Long caseId) {
}
