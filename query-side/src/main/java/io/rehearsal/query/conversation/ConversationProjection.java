package io.rehearsal.query.conversation;

import io.rehearsal.events.DomainEvent;
import io.rehearsal.events.Engine;
import io.rehearsal.events.conversation.commands.ConversationCommand;
import io.rehearsal.events.conversation.events.ConversationDeleted;
import io.rehearsal.events.conversation.events.ConversationEvent;
import io.rehearsal.events.conversation.events.ConversationRenamed;
import io.rehearsal.events.conversation.events.ConversationStarted;
import io.rehearsal.events.conversation.events.MessageDeleted;
import io.rehearsal.events.conversation.events.MessageSent;
import io.rehearsal.events.conversation.events.ReplyDue;
import io.rehearsal.events.conversation.events.ReplyFailed;
import io.rehearsal.events.conversation.events.ReplyGiven;
import io.rehearsal.events.conversation.queries.ConversationView;
import io.rehearsal.query.conversation.ConversationDocument.Said;
import io.rehearsal.query.projection.Projection;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Conversations by id and person. */
@Component
class ConversationProjection implements Projection<ConversationDocument> {

    @Override
    public String name() {
        return "conversation";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<ConversationDocument> viewType() {
        return ConversationDocument.class;
    }

    @Override
    public boolean concerns(Class<?> eventType) {
        return ConversationEvent.class.isAssignableFrom(eventType);
    }

    @Override
    public Optional<String> key(DomainEvent event) {
        return event instanceof ConversationEvent it ? Optional.of(ConversationCommand.aggregateId(it.conversationId())) : Optional.empty();
    }

    @Override
    public @Nullable ConversationDocument evolve(@Nullable ConversationDocument view, DomainEvent event) {
        if (event instanceof ConversationStarted it) {
            return new ConversationDocument(
                    new ConversationView(it.conversationId(), it.accountId(), it.title(), it.modelName(), it.startedAt(), it.startedAt()), false, List.of());
        }
        return view == null ? null : switch ((ConversationEvent) event) {
            case ConversationStarted _, ReplyDue _, ReplyFailed _ -> view;
            case ConversationRenamed it -> view.titled(it.title(), it.renamedAt());
            case MessageSent it -> view.plus(new Said(it.messageId(), day(it.sentAt()), 0, false), it.sentAt());
            case ReplyGiven it -> view.plus(new Said(it.messageId(), day(it.repliedAt()), tokens(it.engine()), false), it.repliedAt());
            case MessageDeleted it -> view.without(it.messageId(), it.deletedAt());
            case ConversationDeleted it -> view.gone(it.deletedAt());
        };
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }

    private static long tokens(Engine engine) {
        return engine.usage() == null ? 0 : (long) engine.usage().input() + engine.usage().output();
    }

    @Override
    public Map<String, String> fields(ConversationDocument view) {
        return Map.of(OWNER, Long.toString(view.view().accountId()));
    }
}
