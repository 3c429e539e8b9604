package io.rehearsal.events.role.events;

import io.rehearsal.events.EventType;
import io.rehearsal.events.role.RoleProfile;
import java.time.Instant;

/**
 * A role joined the catalogue.
 *
 * @param starter whether it came with the product
 */
@EventType(name = "role.RoleCreated")
public record RoleCreated(long roleId, RoleProfile profile, boolean starter, Instant createdAt) implements RoleEvent {
}
