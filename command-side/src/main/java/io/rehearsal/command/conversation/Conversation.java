package io.rehearsal.command.conversation;

import io.rehearsal.events.conversation.commands.ConversationCommand;
import io.rehearsal.events.conversation.commands.DeleteConversation;
import io.rehearsal.events.conversation.commands.DeleteMessage;
import io.rehearsal.events.conversation.commands.RenameConversation;
import io.rehearsal.events.conversation.events.ConversationEvent;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.spring.stereotype.Aggregate;

/** What a person and the assistant say to one another. */
@Aggregate(type = "conversation", cache = "aggregateCache")
class Conversation {

    @AggregateIdentifier
    private String id;
    private final ConversationState state = new ConversationState();

    /** For Axon, which builds a conversation from its events. */
    protected Conversation() {
    }

    @CommandHandler
    Conversation(AddConversation command) {
        apply(ConversationDecisions.decide(command));
    }

    @CommandHandler
    void decide(RenameConversation command, Clock clock) {
        apply(ConversationDecisions.decide(state, command, clock.instant()));
    }

    @CommandHandler
    Long decide(AddMessage command) {
        apply(ConversationDecisions.decide(state, command));
        return command.messageId();
    }

    @CommandHandler
    Optional<DueReply> prepare(PrepareReply command) {
        return state.due();
    }

    @CommandHandler
    void decide(RecordReply command) {
        apply(ConversationDecisions.decide(state, command));
    }

    @CommandHandler
    void decide(RecordReplyFailure command) {
        apply(ConversationDecisions.decide(state, command));
    }

    @CommandHandler
    void decide(DeleteMessage command, Clock clock) {
        apply(ConversationDecisions.decide(state, command, clock.instant()));
    }

    @CommandHandler
    void decide(DeleteConversation command, Clock clock) {
        apply(ConversationDecisions.decide(state, command, clock.instant()));
    }

    @EventSourcingHandler
    void evolve(ConversationEvent event) {
        id = ConversationCommand.aggregateId(event.conversationId());
        state.evolve(event);
    }

    private static void apply(List<ConversationEvent> events) {
        events.forEach(AggregateLifecycle::apply);
    }
}
