package io.rehearsal.events.operations.queries;

import org.jspecify.annotations.Nullable;

/**
 * Asks for stored events in the order of their positions; answered with a list of {@link EventRecord}.
 *
 * @param after  the position after which to begin; 0 for the first event
 * @param limit  1 to 1000
 * @param type   only events of this stored name
 */
public record ListEvents(long after, int limit, @Nullable String type) {
}
