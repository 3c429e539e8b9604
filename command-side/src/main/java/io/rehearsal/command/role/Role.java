package io.rehearsal.command.role;

import io.rehearsal.command.aggregate.EventSourced;
import io.rehearsal.events.role.commands.DeleteRole;
import io.rehearsal.events.role.commands.RoleCommand;
import io.rehearsal.events.role.commands.UpdateRole;
import io.rehearsal.events.role.events.RoleEvent;
import java.time.Clock;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** A position of the catalogue. */
@Aggregate(type = "role")
class Role extends EventSourced<RoleEvent> {

    @AggregateIdentifier
    private String id;
    private RoleState state = RoleState.NONE;

    /** For Axon, which builds a role from its events, and one that has none yet. */
    protected Role() {
        super(RoleEvent.class);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Long decide(AddRole command) {
        append(RoleDecisions.decide(state, command));
        return command.roleId();
    }

    @CommandHandler
    void decide(UpdateRole command, Clock clock) {
        append(RoleDecisions.decide(state, command, clock.instant()));
    }

    @CommandHandler
    void decide(DeleteRole command, Clock clock) {
        append(RoleDecisions.decide(state, command, clock.instant()));
    }

    @Override
    protected void evolve(RoleEvent event) {
        id = RoleCommand.aggregateId(event.roleId());
        state = state.evolve(event);
    }
}
