package io.rehearsal.events.role.commands;

import io.rehearsal.events.role.RoleProfile;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Asks for a role to become another. Refused with {@code NOT_FOUND} once it is deleted, and with {@code INVALID} where the profile cannot be one. */
public record UpdateRole(long roleId, RoleProfile profile) implements RoleCommand {

    @TargetAggregateIdentifier
    public String aggregateId() {
        return RoleCommand.aggregateId(roleId);
    }
}
