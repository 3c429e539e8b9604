package io.rehearsal.command.conversation;

import io.rehearsal.command.messaging.Continuation;
import io.rehearsal.command.messaging.IdSequence;
import io.rehearsal.events.conversation.commands.SendMessage;
import io.rehearsal.events.conversation.commands.StartConversation;
import java.time.Clock;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.springframework.stereotype.Component;

/** Gives conversations and messages their ids. */
@Component
class ConversationIntake {

    private final IdSequence ids;
    private final Continuation continuation;
    private final Clock clock;

    ConversationIntake(IdSequence ids, Continuation continuation, Clock clock) {
        this.ids = ids;
        this.continuation = continuation;
        this.clock = clock;
    }

    @CommandHandler
    Long start(StartConversation command, CommandMessage<StartConversation> message) {
        String aggregateId = continuation.send(message, new AddConversation(ids.nextConversationId(), command, clock.instant()));
        return Long.valueOf(aggregateId.substring(aggregateId.lastIndexOf('-') + 1));
    }

    @CommandHandler
    Long send(SendMessage command, CommandMessage<SendMessage> message) {
        ConversationDecisions.requireParts(command.parts());
        return continuation.send(message, new AddMessage(ids.nextMessageId(), command, clock.instant()));
    }
}
