package io.rehearsal.command.resume;

import io.rehearsal.command.aggregate.OwnEvents;
import io.rehearsal.events.resume.commands.ResumeCommand;
import io.rehearsal.events.resume.events.ResumeEvent;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** A resume's state for the thinking half of a command, which holds no lock on the aggregate. */
@Component
public class ResumeReader {

    private final EventStore events;

    ResumeReader(EventStore events) {
        this.events = events;
    }

    /** @throws io.rehearsal.events.Refusal with {@code NOT_FOUND} or {@code NOT_YOURS} */
    ResumeState read(ResumeCommand command) {
        return read(command.resumeId(), command.accountId());
    }

    /** @throws io.rehearsal.events.Refusal with {@code NOT_FOUND} or {@code NOT_YOURS} */
    public ResumeState read(long resumeId, long accountId) {
        var state = OwnEvents.read(events, ResumeCommand.aggregateId(resumeId), ResumeEvent.class)
                .reduce(ResumeState.NONE, ResumeState::evolve, (_, last) -> last);
        state.requireOwner(accountId);
        return state;
    }
}
