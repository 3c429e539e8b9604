package io.rehearsal.command.conversation;

import io.rehearsal.command.automation.Automation;
import io.rehearsal.command.nodes.Nodes;
import io.rehearsal.events.conversation.events.ConversationEvent;
import org.axonframework.eventhandling.EventBus;
import org.springframework.stereotype.Component;

/** Has messages replied to after their events and after a restart. */
@Component
class ReplyAutomation extends Automation<ConversationEvent> {

    ReplyAutomation(EventBus eventBus, ReplyConductor conductor, OpenConversations open, Nodes nodes) {
        super(eventBus, ConversationEvent.class, ConversationEvent::conversationId, conductor, open, nodes);
    }
}
