package io.rehearsal.events.knowledge.queries;

import org.jspecify.annotations.Nullable;

/**
 * Asks for a person's runs of recall cases, newest first; answered with a list of {@link io.rehearsal.events.knowledge.events.RecallTestRun}.
 *
 * @param caseId of one case; null for every one
 * @param limit  0 for all
 */
public record ListRecallRuns(long accountId, @Nullable Long caseId, int offset, int limit) {

    public ListRecallRuns(long accountId, @Nullable Long caseId) {
        this(accountId, caseId, 0, 0);
    }
}
