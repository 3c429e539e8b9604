package io.rehearsal.events.interview.queries;

/** Asks for a person's figures; answered with a {@link Dashboard}, zeros where the person has nothing. */
public record FindDashboard(long accountId) {
}
