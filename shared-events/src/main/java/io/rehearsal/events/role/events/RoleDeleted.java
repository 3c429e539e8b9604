package io.rehearsal.events.role.events;

import io.rehearsal.events.EventType;
import java.time.Instant;

/** A role left the catalogue. */
@EventType(name = "role.RoleDeleted")
public record RoleDeleted(long roleId, Instant deletedAt) implements RoleEvent {
}
