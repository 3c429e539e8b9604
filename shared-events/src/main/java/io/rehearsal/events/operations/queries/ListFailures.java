package io.rehearsal.events.operations.queries;

/**
 * Asks for what failed and is still open, the newest first. Answered with a list of {@link Failure}.
 *
 * @param limit 1 to 1000
 */
public record ListFailures(int limit) {
}
