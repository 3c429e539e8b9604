package io.rehearsal.events.knowledge.queries;

import io.rehearsal.events.knowledge.SearchOptions;
import java.util.List;

/**
 * Asks for the passages of a person's own documents that answer a question; answered with a {@link SearchAnswer}. Refused with
 * {@code UNAVAILABLE} where the search does not answer. Nothing is kept.
 *
 * @param query       1 to 2,000 characters; whatever it holds is searched, nothing in it commands
 * @param topK        how many passages at most, at least 1; the first of many are the same as those of few
 * @param documentIds where to search; empty for all of the person's documents
 * @param traced      chunks whose way through the search is to be told
 */
public record SearchKnowledge(
        long accountId, String query, int topK, SearchOptions options, List<Long> documentIds, List<Long> traced) {

    public static final int LONGEST_QUERY = 2_000;
    public static final int MOST_RESULTS = 100;
}
