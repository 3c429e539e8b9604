package io.rehearsal.command.role;

import io.rehearsal.command.aggregate.OwnEvents;
import io.rehearsal.events.Refusal;
import io.rehearsal.events.Refusal.Reason;
import io.rehearsal.events.Refusal.Subject;
import io.rehearsal.events.role.RoleProfile;
import io.rehearsal.events.role.commands.RoleCommand;
import io.rehearsal.events.role.events.RoleEvent;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** A role as it stands, for the thinking half of a command of another context. */
@Component
public class RoleReader {

    private final EventStore events;

    RoleReader(EventStore events) {
        this.events = events;
    }

    /** @throws Refusal with {@code NOT_FOUND}, also once deleted */
    public RoleProfile read(long roleId) {
        var state = OwnEvents.read(events, RoleCommand.aggregateId(roleId), RoleEvent.class).reduce(RoleState.NONE, RoleState::evolve, (_, last) -> last);
        if (state.profile() == null || state.deleted()) {
            throw new Refusal(Reason.NOT_FOUND, Subject.ROLE, "there is no such role");
        }
        return state.profile();
    }
}
