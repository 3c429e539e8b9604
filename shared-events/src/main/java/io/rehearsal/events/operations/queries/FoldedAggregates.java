package io.rehearsal.events.operations.queries;

import java.util.List;

/**
 * What {@link FoldAggregates} found.
 *
 * @param aggregates how many there are
 * @param failed     how many of them cannot be folded, so that nothing can be decided about them
 * @param first      the first of these
 */
public record FoldedAggregates(long aggregates, long failed, List<Unfoldable> first) {

    /** @param error the class of what was thrown */
    public record Unfoldable(String aggregateId, String error) {
    }
}
