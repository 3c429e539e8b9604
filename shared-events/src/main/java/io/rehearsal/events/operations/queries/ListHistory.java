package io.rehearsal.events.operations.queries;

/**
 * Asks for the events of one aggregate, oldest first; answered with a list of {@link EventRecord}.
 *
 * @param aggregateId such as {@code resume-17}
 * @param limit       0 for all
 */
public record ListHistory(String aggregateId, int offset, int limit) {

    public ListHistory(String aggregateId) {
        this(aggregateId, 0, 0);
    }
}
