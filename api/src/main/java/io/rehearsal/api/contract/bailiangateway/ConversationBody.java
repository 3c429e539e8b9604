package io.rehearsal.api.contract.bailiangateway;

import io.rehearsal.api.contract.SnakeCase;
import io.rehearsal.events.conversation.queries.ConversationView;
import java.time.Instant;

/** A conversation. */
record ConversationBody(
        long id, long conversationId, String title, String modelName, int status, Instant createdAt, Instant updatedAt) implements SnakeCase {

    private static final String UNTITLED = "新对话";
    private static final int IN_USE = 1;

    static ConversationBody of(ConversationView it) {
        return new ConversationBody(it.conversationId(), it.conversationId(), it.title() == null ? UNTITLED : it.title(), it.modelName(), IN_USE,
                it.createdAt(), it.updatedAt());
    }
}
