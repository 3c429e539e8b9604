package io.rehearsal.events.knowledge.queries;

/** Asks for a person's recall cases, newest first; answered with a list of {@link RecallCaseView}. @param limit 0 for all */
public record ListRecallCases(long accountId, int offset, int limit) {

    public ListRecallCases(long accountId) {
        this(accountId, 0, 0);
    }
}
