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
import io.rehearsal.query.projection.Pages;
import io.rehearsal.query.projection.Projections;
import io.rehearsal.query.projection.ReadModel;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Answers questions about conversations. */
@Component
class ConversationQueries {

    private final ReadModel<ConversationDocument> conversations;

    ConversationQueries(Projections projections, ConversationProjection conversations) {
        this.conversations = projections.readModel(conversations);
    }

    @QueryHandler
    Optional<ConversationView> find(FindConversation query) {
        return conversations.findAnyway(ConversationCommand.aggregateId(query.conversationId()))
                .filter(conversation -> !conversation.deleted()).map(ConversationDocument::view);
    }

    @QueryHandler
    ConversationPage list(ListConversations query) {
        var wanted = ReadModel.ownedBy(query.accountId()).and("deleted").is(false);
        if (query.modelName() != null) {
            wanted = wanted.and("modelName").is(query.modelName());
        }
        var page = Pages.of(Query.query(wanted), query.page(), query.limit()).with(Sort.by(Direction.DESC, "updatedAt", "_id"));
        page.fields().exclude("days");
        var shown = conversations.find(page).stream().map(ConversationDocument::view).toList();
        return new ConversationPage(shown, conversations.count(Query.query(wanted)));
    }

    @QueryHandler
    Optional<MessageView> find(FindMessage query) {
        return conversations.child(MessageEntry.class, query.messageId()).filter(message -> !message.deleted()).map(MessageEntry::view);
    }

    @QueryHandler
    MessagePage list(ListMessages query) {
        var wanted = ReadModel.besideRoot(query.conversationId()).and("deleted").is(false);
        var page = Pages.of(Query.query(wanted), query.page(), query.limit()).with(Sort.by("createdAt", "_id"));
        var shown = conversations.children(MessageEntry.class, page).stream().map(MessageEntry::view).toList();
        return new MessagePage(shown, conversations.countChildren(MessageEntry.class, Query.query(wanted)));
    }
}
