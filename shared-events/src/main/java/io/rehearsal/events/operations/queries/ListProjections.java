package io.rehearsal.events.operations.queries;

/** Asks how every projection stands; answered with a list of {@link ProjectionStatus}. */
public record ListProjections() {
}
