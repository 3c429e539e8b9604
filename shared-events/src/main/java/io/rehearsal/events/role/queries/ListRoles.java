package io.rehearsal.events.role.queries;

import org.jspecify.annotations.Nullable;

/**
 * Asks for the roles of the catalogue, newest first; answered with a {@link RolePage}. Filters are compared without regard to case; null leaves one out.
 *
 * @param offset how many to skip, from 0
 * @param limit  the most to answer, from 1
 */
public record ListRoles(
        @Nullable String category, @Nullable String specialization, @Nullable String experienceLevel, int offset, int limit) {

    /** The whole catalogue. */
    public static ListRoles all() {
        return new ListRoles(null, null, null, 0, Integer.MAX_VALUE);
    }
}
