package io.rehearsal.query.audit;

import io.rehearsal.events.role.RoleProfile;
import io.rehearsal.events.role.events.RoleCreated;
import io.rehearsal.events.role.events.RoleDeleted;
import io.rehearsal.events.role.events.RoleEvent;
import io.rehearsal.events.role.events.RoleUpdated;

/** Tells what happened to a role. */
final class RoleNarrator {

    private RoleNarrator() {
    }

    static Narrative tell(RoleEvent event) {
        return switch (event) {
            case RoleCreated it -> Narrative.of((it.starter() ? "A role came with the product: " : "A role was created: ") + named(it.profile()));
            case RoleUpdated it -> Narrative.of("The role was changed: " + named(it.profile()));
            case RoleDeleted _ -> Narrative.of("The role was deleted; what was made with it stays");
        };
    }

    private static String named(RoleProfile profile) {
        return Narrative.quoted(profile.name()) + ", " + profile.category();
    }
}
