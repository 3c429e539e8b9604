package io.rehearsal.events.interview;

/** Asks for a person's figures; answered with a {@link Dashboard}, zeros where the person has nothing. */
public record FindDashboard(long accountId) {
}
