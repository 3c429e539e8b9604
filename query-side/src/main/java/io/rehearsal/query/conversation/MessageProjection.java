package io.rehearsal.query.conversation;

import io.rehearsal.events.DomainEvent;
import io.rehearsal.events.conversation.Part;
import io.rehearsal.events.conversation.events.MessageDeleted;
import io.rehearsal.events.conversation.events.MessageSent;
import io.rehearsal.events.conversation.events.ReplyGiven;
import io.rehearsal.events.conversation.queries.MessageView;
import io.rehearsal.query.projection.Projection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Messages by id and conversation. */
@Component
class MessageProjection implements Projection<MessageDocument> {

    static final String CONVERSATION = "conversation";

    static String key(long messageId) {
        return "message-" + messageId;
    }

    @Override
    public String name() {
        return "message";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<MessageDocument> viewType() {
        return MessageDocument.class;
    }

    @Override
    public boolean concerns(Class<?> eventType) {
        return eventType == MessageSent.class || eventType == ReplyGiven.class || eventType == MessageDeleted.class;
    }

    @Override
    public Optional<String> key(DomainEvent event) {
        return switch (event) {
            case MessageSent it -> Optional.of(key(it.messageId()));
            case ReplyGiven it -> Optional.of(key(it.messageId()));
            case MessageDeleted it -> Optional.of(key(it.messageId()));
            default -> Optional.empty();
        };
    }

    @Override
    public @Nullable MessageDocument evolve(@Nullable MessageDocument view, DomainEvent event) {
        return switch (event) {
            case MessageSent it -> new MessageDocument(
                    new MessageView(it.messageId(), it.conversationId(), it.accountId(), false, it.parts(), it.sentAt()), false);
            case ReplyGiven it -> new MessageDocument(new MessageView(it.messageId(), it.conversationId(), it.accountId(), true,
                    it.text() == null ? null : List.of(Part.text(it.text())), it.repliedAt()), false);
            case MessageDeleted _ -> view == null ? null : new MessageDocument(view.view(), true);
            default -> view;
        };
    }

    @Override
    public Map<String, String> fields(MessageDocument view) {
        return Map.of(OWNER, Long.toString(view.view().accountId()), CONVERSATION, Long.toString(view.view().conversationId()));
    }
}
