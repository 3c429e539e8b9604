package io.rehearsal.events.role.events;

import io.rehearsal.events.EventType;
import io.rehearsal.events.role.RoleProfile;
import java.time.Instant;

/** A role is another from now on. */
@EventType(name = "role.RoleUpdated")
public record RoleUpdated(long roleId, RoleProfile profile, Instant updatedAt) implements RoleEvent {
}
