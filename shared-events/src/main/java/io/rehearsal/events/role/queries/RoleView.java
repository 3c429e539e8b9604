package io.rehearsal.events.role.queries;

import io.rehearsal.events.role.RoleProfile;
import java.time.Instant;

/** A role as the read side remembers it. One that was deleted is still found by its id, for what was made with it. */
public record RoleView(long roleId, RoleProfile profile, boolean starter, boolean deleted, Instant createdAt, Instant updatedAt) {
}
