package io.rehearsal.events.knowledge.queries;

/**
 * Asks the assistant to read a question before it is searched; answered with a {@link QueryReading}.
 *
 * @param expand  whether other words are wanted
 * @param vectors whether vectors are wanted
 */
public record ReadQuery(long accountId, String query, boolean expand, boolean vectors) {
}
