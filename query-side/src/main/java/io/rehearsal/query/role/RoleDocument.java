package io.rehearsal.query.role;

import io.rehearsal.events.role.RoleProfile;
import io.rehearsal.events.role.queries.RoleView;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * A role as it is stored. By category, specialization and level it is found without regard to case.
 *
 * @param profile as it was written
 */
record RoleDocument(
        @Id long roleId,
        RoleProfile profile,
        @Nullable String category,
        @Nullable String specialization,
        @Nullable String experienceLevel,
        boolean starter,
        boolean deleted,
        Instant createdAt,
        Instant updatedAt) {

    static RoleDocument of(long roleId, RoleProfile profile, boolean starter, boolean deleted, Instant createdAt, Instant updatedAt) {
        return new RoleDocument(roleId, profile, normal(profile.category()), normal(profile.specialization()), normal(profile.experienceLevel()),
                starter, deleted, createdAt, updatedAt);
    }

    RoleDocument update(RoleProfile next, Instant at) {
        return of(roleId, next, starter, deleted, createdAt, at);
    }

    RoleDocument delete(Instant at) {
        return of(roleId, profile, starter, true, createdAt, at);
    }

    RoleView view() {
        return new RoleView(roleId, profile, starter, deleted, createdAt, updatedAt);
    }

    /** As it is compared. */
    static @Nullable String normal(@Nullable String name) {
        return name == null ? null : name.strip().toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}
