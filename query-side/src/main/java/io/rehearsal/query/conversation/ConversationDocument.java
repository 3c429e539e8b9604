package io.rehearsal.query.conversation;

import io.rehearsal.events.conversation.queries.ConversationView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A conversation with what its statistics are made of.
 *
 * @param said every message, oldest first
 */
record ConversationDocument(ConversationView view, boolean deleted, List<Said> said) {

    /**
     * @param day     in UTC
     * @param tokens  that the reply cost; 0 for the person's own and where no model replied
     * @param deleted whether it counts no more; its tokens were spent all the same
     */
    record Said(long messageId, LocalDate day, long tokens, boolean deleted) {
    }

    ConversationDocument plus(Said one, Instant at) {
        var all = new ArrayList<>(said);
        all.add(one);
        return new ConversationDocument(updated(at), deleted, List.copyOf(all));
    }

    ConversationDocument without(long messageId, Instant at) {
        return new ConversationDocument(updated(at), deleted, said.stream()
                .map(one -> one.messageId() == messageId ? new Said(messageId, one.day(), one.tokens(), true) : one).toList());
    }

    ConversationDocument titled(@Nullable String title, Instant at) {
        return new ConversationDocument(
                new ConversationView(view.conversationId(), view.accountId(), title, view.modelName(), view.createdAt(), at), deleted, said);
    }

    ConversationDocument gone(Instant at) {
        return new ConversationDocument(updated(at), true, List.of());
    }

    private ConversationView updated(Instant at) {
        return new ConversationView(view.conversationId(), view.accountId(), view.title(), view.modelName(), view.createdAt(), at);
    }
}
