package io.rehearsal.command.role;

import io.rehearsal.command.messaging.Continuation;
import io.rehearsal.command.messaging.IdSequence;
import io.rehearsal.events.role.commands.CreateRole;
import java.time.Clock;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.springframework.stereotype.Component;

/** Gives new roles their ids. */
@Component
class RoleIntake {

    private final IdSequence ids;
    private final Continuation continuation;
    private final Clock clock;

    RoleIntake(IdSequence ids, Continuation continuation, Clock clock) {
        this.ids = ids;
        this.continuation = continuation;
        this.clock = clock;
    }

    @CommandHandler
    Long create(CreateRole command, CommandMessage<CreateRole> message) {
        RoleDecisions.checked(command.profile());
        return continuation.send(message, new AddRole(ids.nextRoleId(), command.profile(), false, clock.instant()));
    }
}
