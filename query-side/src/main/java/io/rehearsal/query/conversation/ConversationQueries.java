package io.rehearsal.query.conversation;

import io.rehearsal.events.conversation.commands.ConversationCommand;
import io.rehearsal.events.conversation.queries.ConversationPage;
import io.rehearsal.events.conversation.queries.ConversationView;
import io.rehearsal.events.conversation.queries.FindConversation;
import io.rehearsal.events.conversation.queries.FindMessage;
import io.rehearsal.events.conversation.queries.ListConversations;
import io.rehearsal.events.conversation.queries.ListMessages;
import io.rehearsal.events.conversation.queries.MessagePage;
import io.rehearsal.events.conversation.queries.MessageView;
import io.rehearsal.query.projection.Projection;
import io.rehearsal.query.projection.Projections;
import io.rehearsal.query.projection.ReadModel;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Answers questions about conversations. */
@Component
class ConversationQueries {

    private final ReadModel<ConversationDocument> conversations;
    private final ReadModel<MessageDocument> messages;

    ConversationQueries(Projections projections, ConversationProjection conversations, MessageProjection messages) {
        this.conversations = projections.readModel(conversations);
        this.messages = projections.readModel(messages);
    }

    @QueryHandler
    Optional<ConversationView> find(FindConversation query) {
        return conversations.findAnyway(ConversationCommand.aggregateId(query.conversationId()))
                .filter(conversation -> !conversation.deleted()).map(ConversationDocument::view);
    }

    @QueryHandler
    ConversationPage list(ListConversations query) {
        var all = conversations.find(Projection.OWNER, Long.toString(query.accountId())).stream()
                .filter(conversation -> !conversation.deleted()).map(ConversationDocument::view)
                .filter(view -> query.modelName() == null || query.modelName().equals(view.modelName()))
                .sorted(Comparator.comparing(ConversationView::updatedAt).thenComparing(ConversationView::conversationId).reversed())
                .toList();
        return new ConversationPage(page(all, query.page(), query.limit()), all.size());
    }

    @QueryHandler
    Optional<MessageView> find(FindMessage query) {
        return messages.find(MessageProjection.key(query.messageId())).filter(message -> !message.deleted()).map(MessageDocument::view)
                .filter(message -> find(new FindConversation(message.conversationId())).isPresent());
    }

    @QueryHandler
    MessagePage list(ListMessages query) {
        var all = messages.find(MessageProjection.CONVERSATION, Long.toString(query.conversationId())).stream()
                .filter(message -> !message.deleted()).map(MessageDocument::view)
                .sorted(Comparator.comparing(MessageView::createdAt).thenComparing(MessageView::messageId))
                .toList();
        return new MessagePage(page(all, query.page(), query.limit()), all.size());
    }

    private static <T> List<T> page(List<T> all, int page, int limit) {
        return all.stream().skip((page - 1L) * limit).limit(limit).toList();
    }
}
