package io.rehearsal.command.role;

import io.rehearsal.events.IdempotentCommand;
import io.rehearsal.events.role.RoleProfile;
import io.rehearsal.events.role.commands.RoleCommand;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * A role that has its id by now.
 *
 * @param starter whether it comes with the product; then it is no fault where it is there already, whatever it has become
 */
record AddRole(long roleId, RoleProfile profile, boolean starter, Instant at) implements IdempotentCommand {

    @TargetAggregateIdentifier
    String aggregateId() {
        return RoleCommand.aggregateId(roleId);
    }

    @Override
    public String fingerprint() {
        return profile.toString();
    }
}
