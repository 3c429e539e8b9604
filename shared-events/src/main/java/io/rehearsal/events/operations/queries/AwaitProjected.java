package io.rehearsal.events.operations.queries;

import java.time.Duration;
import java.util.Map;

/**
 * Waits until every live projection has applied those of the events that concern it; answered with false where that did not happen in time.
 *
 * @param events types of events that have been appended, by the events' identifiers
 */
public record AwaitProjected(Map<String, Class<?>> events, Duration atMost) {
}
