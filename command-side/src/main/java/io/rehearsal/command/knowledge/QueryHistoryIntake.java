package io.rehearsal.command.knowledge;

import io.rehearsal.command.messaging.Continuation;
import io.rehearsal.events.knowledge.commands.ClearQueryHistory;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Lets alone the history of whoever has asked nothing yet: Axon cannot leave an aggregate without any event. */
@Component
class QueryHistoryIntake {

    private final EventStore events;
    private final Continuation continuation;

    QueryHistoryIntake(EventStore events, Continuation continuation) {
        this.events = events;
        this.continuation = continuation;
    }

    @CommandHandler
    void clear(ClearQueryHistory command, CommandMessage<ClearQueryHistory> message) {
        if (events.lastSequenceNumberFor(command.aggregateId()).isPresent()) {
            continuation.send(message, new ForgetQueries(command.accountId()));
        }
    }
}
