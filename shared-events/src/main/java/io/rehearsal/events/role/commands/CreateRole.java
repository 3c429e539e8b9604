package io.rehearsal.events.role.commands;

import io.rehearsal.events.role.RoleProfile;

/** Asks for a new role; answered with its id ({@code Long}). Refused with {@code INVALID} where the profile cannot be one. */
public record CreateRole(RoleProfile profile) implements RoleCommand {
}
