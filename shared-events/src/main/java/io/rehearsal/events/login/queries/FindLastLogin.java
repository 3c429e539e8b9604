package io.rehearsal.events.login.queries;

/** Asks for a person's newest login; answered with an optional {@link LoginView}. */
public record FindLastLogin(long accountId) {
}
