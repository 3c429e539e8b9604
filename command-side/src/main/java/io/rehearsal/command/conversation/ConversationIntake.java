package io.rehearsal.command.conversation;

import io.rehearsal.assistant.Assistants;
import io.rehearsal.command.messaging.Continuation;
import io.rehearsal.command.messaging.IdSequence;
import io.rehearsal.events.conversation.commands.SendMessage;
import io.rehearsal.events.conversation.commands.StartConversation;
import java.time.Clock;
import java.time.Duration;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.springframework.stereotype.Component;

/** Gives conversations and messages their ids. */
@Component
class ConversationIntake {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final IdSequence ids;
    private final Continuation continuation;
    private final Assistants assistants;
    private final ReplyConductor replies;
    private final Clock clock;

    ConversationIntake(IdSequence ids, Continuation continuation, Assistants assistants, ReplyConductor replies, Clock clock) {
        this.ids = ids;
        this.continuation = continuation;
        this.assistants = assistants;
        this.replies = replies;
        this.clock = clock;
    }

    @CommandHandler
    Long start(StartConversation command, CommandMessage<StartConversation> message) {
        String aggregateId = continuation.send(message, new AddConversation(ids.nextConversationId(), command, clock.instant()));
        return Long.valueOf(aggregateId.substring(aggregateId.lastIndexOf('-') + 1));
    }

    /** A reply of the local engine is waited for, so that who looks next finds both; a model's is not. */
    @CommandHandler
    Long send(SendMessage command, CommandMessage<SendMessage> message) {
        ConversationDecisions.requireParts(command.parts());
        Long messageId = continuation.send(message, new AddMessage(ids.nextMessageId(), command, clock.instant()));
        if (assistants.isLocal(command.accountId())) {
            replies.await(command.conversationId(), PATIENCE);
        }
        return messageId;
    }
}
