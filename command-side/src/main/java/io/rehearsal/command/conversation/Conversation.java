package io.rehearsal.command.conversation;

import io.rehearsal.command.aggregate.EventSourced;
import io.rehearsal.events.conversation.commands.ConversationCommand;
import io.rehearsal.events.conversation.commands.DeleteConversation;
import io.rehearsal.events.conversation.commands.DeleteMessage;
import io.rehearsal.events.conversation.commands.RenameConversation;
import io.rehearsal.events.conversation.events.ConversationEvent;
import java.time.Clock;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

/** What a person and the assistant say to one another. */
@Aggregate(type = "conversation")
class Conversation extends EventSourced<ConversationEvent> {

    @AggregateIdentifier
    private String id;
    private ConversationState state = ConversationState.NONE;

    /** For Axon, which builds a conversation from its events. */
    protected Conversation() {
        super(ConversationEvent.class);
    }

    @CommandHandler
    Conversation(AddConversation command) {
        this();
        append(ConversationDecisions.decide(command));
    }

    @CommandHandler
    void decide(RenameConversation command, Clock clock) {
        append(ConversationDecisions.decide(state, command, clock.instant()));
    }

    @CommandHandler
    Long decide(AddMessage command) {
        append(ConversationDecisions.decide(state, command));
        return command.messageId();
    }

    @CommandHandler
    Optional<DueReply> prepare(PrepareReply command) {
        return state.due();
    }

    @CommandHandler
    void decide(RecordReply command) {
        append(ConversationDecisions.decide(state, command));
    }

    @CommandHandler
    void decide(RecordReplyFailure command) {
        append(ConversationDecisions.decide(state, command));
    }

    @CommandHandler
    void decide(RetryReply command) {
        append(ConversationDecisions.decide(state, command));
    }

    @CommandHandler
    void decide(DeleteMessage command, Clock clock) {
        append(ConversationDecisions.decide(state, command, clock.instant()));
    }

    @CommandHandler
    void decide(DeleteConversation command, Clock clock) {
        append(ConversationDecisions.decide(state, command, clock.instant()));
    }

    @Override
    protected void evolve(ConversationEvent event) {
        id = ConversationCommand.aggregateId(event.conversationId());
        state = state.evolve(event);
    }
}
