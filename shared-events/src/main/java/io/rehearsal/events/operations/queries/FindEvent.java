package io.rehearsal.events.operations.queries;

/**
 * Asks for one event of an aggregate, with what it says; answered with an optional {@link EventRecord}.
 *
 * @param aggregateId such as {@code resume-17}
 * @param sequence    its number in the aggregate, from 0
 */
public record FindEvent(String aggregateId, long sequence) {
}
