package io.rehearsal.command.conversation;

import io.rehearsal.command.automation.OpenAggregates;
import io.rehearsal.events.conversation.events.ConversationRenamed;
import io.rehearsal.events.conversation.events.MessageDeleted;
import io.rehearsal.events.conversation.events.MessageSent;
import io.rehearsal.events.conversation.events.ReplyDue;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the conversations that wait for a reply. */
@Component
class OpenConversations extends OpenAggregates {

    OpenConversations(JdbcClient jdbc) {
        super(jdbc, "conversation", List.of(MessageSent.class, ReplyDue.class), List.of(MessageDeleted.class, ConversationRenamed.class));
    }
}
