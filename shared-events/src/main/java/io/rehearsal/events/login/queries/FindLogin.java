package io.rehearsal.events.login.queries;

/** Asks for a login by id; answered with an optional {@link LoginView}. */
public record FindLogin(long loginId) {
}
