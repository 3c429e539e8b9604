package io.rehearsal.command.role;

import io.rehearsal.events.role.RoleProfile;
import io.rehearsal.events.role.events.RoleCreated;
import io.rehearsal.events.role.events.RoleDeleted;
import io.rehearsal.events.role.events.RoleEvent;
import io.rehearsal.events.role.events.RoleUpdated;
import org.jspecify.annotations.Nullable;

/**
 * What has to be known of a role to decide about it.
 *
 * @param profile null before it was created
 */
record RoleState(@Nullable RoleProfile profile, boolean deleted) {

    static final RoleState NONE = new RoleState(null, false);

    RoleState evolve(RoleEvent event) {
        return switch (event) {
            case RoleCreated it -> new RoleState(it.profile(), false);
            case RoleUpdated it -> new RoleState(it.profile(), deleted);
            case RoleDeleted _ -> new RoleState(profile, true);
        };
    }

    boolean exists() {
        return profile != null;
    }
}
