package io.rehearsal.events.role.commands;

/** What can be asked of the catalogue of roles. Who may ask is for the contracts to say. */
public sealed interface RoleCommand permits CreateRole, UpdateRole, DeleteRole {

    /** What an aggregate identifier of a role begins with. */
    String PREFIX = "role-";

    static String aggregateId(long roleId) {
        return PREFIX + roleId;
    }
}
