package io.rehearsal.events.operations;

import java.time.Duration;
import java.util.Set;

/**
 * Waits until every live projection has applied the events; answered with false where that did not happen in time.
 *
 * @param eventIds identifiers of events that have been appended
 */
public record AwaitProjected(Set<String> eventIds, Duration atMost) {
}
