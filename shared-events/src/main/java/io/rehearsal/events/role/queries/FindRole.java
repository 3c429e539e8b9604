package io.rehearsal.events.role.queries;

/** Asks for a role by id, deleted ones too; answered with an optional {@link RoleView}. */
public record FindRole(long roleId) {
}
