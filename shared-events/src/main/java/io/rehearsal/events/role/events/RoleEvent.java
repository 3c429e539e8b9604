package io.rehearsal.events.role.events;

import io.rehearsal.events.DomainEvent;

/** What happens to a role. */
public sealed interface RoleEvent extends DomainEvent permits RoleCreated, RoleUpdated, RoleDeleted {

    long roleId();
}
