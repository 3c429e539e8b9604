package io.rehearsal.query.conversation;

import io.rehearsal.events.conversation.Part;
import io.rehearsal.events.conversation.queries.MessageView;
import io.rehearsal.query.projection.Child;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/** A message beside its conversation; one that was taken away says nothing any more. */
record MessageEntry(
        @Id Long id,
        long conversationId,
        long accountId,
        boolean byAssistant,
        @Nullable List<Part> parts,
        Instant createdAt,
        boolean deleted) implements Child {

    MessageEntry delete() {
        return new MessageEntry(id, conversationId, accountId, byAssistant, null, createdAt, true);
    }

    MessageView view() {
        return new MessageView(id, conversationId, accountId, byAssistant, parts, createdAt);
    }
}
