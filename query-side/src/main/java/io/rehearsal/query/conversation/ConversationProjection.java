package io.rehearsal.query.conversation;

import io.rehearsal.events.DomainEvent;
import io.rehearsal.events.Engine;
import io.rehearsal.events.conversation.Part;
import io.rehearsal.events.conversation.events.ConversationDeleted;
import io.rehearsal.events.conversation.events.ConversationEvent;
import io.rehearsal.events.conversation.events.ConversationRenamed;
import io.rehearsal.events.conversation.events.ConversationStarted;
import io.rehearsal.events.conversation.events.MessageDeleted;
import io.rehearsal.events.conversation.events.MessageSent;
import io.rehearsal.events.conversation.events.ReplyDue;
import io.rehearsal.events.conversation.events.ReplyFailed;
import io.rehearsal.events.conversation.events.ReplyGiven;
import io.rehearsal.query.projection.Child;
import io.rehearsal.query.projection.ChildWrite;
import io.rehearsal.query.projection.Children;
import io.rehearsal.query.projection.Folded;
import io.rehearsal.query.projection.Projection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexDefinition;
import org.springframework.stereotype.Component;

/** Conversations by id and person, and their messages. */
@Component
class ConversationProjection implements Projection<ConversationDocument> {

    private static final String MESSAGES = "messages";

    @Override
    public String name() {
        return "conversation";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Class<ConversationDocument> viewType() {
        return ConversationDocument.class;
    }

    @Override
    public boolean concerns(Class<?> eventType) {
        return ConversationEvent.class.isAssignableFrom(eventType) && eventType != ReplyDue.class && eventType != ReplyFailed.class;
    }

    @Override
    public Folded<ConversationDocument> evolve(@Nullable ConversationDocument view, DomainEvent event, Children children) {
        if (event instanceof ConversationStarted it) {
            return Folded.of(ConversationDocument.of(it));
        }
        return view == null ? Folded.of(null) : switch ((ConversationEvent) event) {
            case ConversationStarted _, ReplyDue _, ReplyFailed _ -> Folded.of(view);
            case ConversationRenamed it -> Folded.of(view.titled(it.title(), it.renamedAt()));
            case MessageSent it -> Folded.of(view.count(it.sentAt(), 1, 0, it.sentAt()))
                    .put(new MessageEntry(it.messageId(), it.conversationId(), it.accountId(), false, it.parts(), it.sentAt(), false));
            case ReplyGiven it -> Folded.of(view.count(it.repliedAt(), 1, tokens(it.engine()), it.repliedAt()))
                    .put(new MessageEntry(it.messageId(), it.conversationId(), it.accountId(), true,
                            it.text() == null ? null : List.of(Part.text(it.text())), it.repliedAt(), false));
            case MessageDeleted it -> without(view, it, children.find(MessageEntry.class, it.messageId()).orElse(null));
            case ConversationDeleted it -> Folded.of(view.delete(it.deletedAt())).with(ChildWrite.Remove.all(MessageEntry.class));
        };
    }

    private static Folded<ConversationDocument> without(ConversationDocument view, MessageDeleted it, @Nullable MessageEntry message) {
        return message == null || message.deleted()
                ? Folded.of(view)
                : Folded.of(view.count(message.createdAt(), -1, 0, it.deletedAt())).put(message.delete());
    }

    private static long tokens(Engine engine) {
        return engine.usage() == null ? 0 : (long) engine.usage().input() + engine.usage().output();
    }

    @Override
    public Long owner(ConversationDocument view) {
        return view.accountId();
    }

    @Override
    public Map<String, Class<? extends Child>> children() {
        return Map.of(MESSAGES, MessageEntry.class);
    }

    /** By owner, the last updated first, of all models or of one. */
    @Override
    public List<IndexDefinition> indexes() {
        return List.of(
                new Index("owner", Direction.ASC).on("deleted", Direction.ASC).on("updatedAt", Direction.DESC).on("_id", Direction.DESC),
                new Index("owner", Direction.ASC).on("deleted", Direction.ASC).on("modelName", Direction.ASC)
                        .on("updatedAt", Direction.DESC).on("_id", Direction.DESC));
    }

    @Override
    public Map<String, List<IndexDefinition>> childIndexes() {
        return Map.of(MESSAGES, List.of(new Index("root", Direction.ASC)
                .on("deleted", Direction.ASC).on("createdAt", Direction.ASC).on("_id", Direction.ASC)));
    }
}
