package io.rehearsal.events.role.commands;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Asks to take a role out of the catalogue; what was made with it stays. Refused with {@code NOT_FOUND} where it is out already. */
public record DeleteRole(long roleId) implements RoleCommand {

    @TargetAggregateIdentifier
    public String aggregateId() {
        return RoleCommand.aggregateId(roleId);
    }
}
