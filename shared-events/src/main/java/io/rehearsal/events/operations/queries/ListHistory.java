package io.rehearsal.events.operations.queries;

/**
 * Asks for every event of one aggregate, oldest first; answered with a list of {@link EventRecord}.
 *
 * @param aggregateId such as {@code resume-17}
 */
public record ListHistory(String aggregateId) {
}
