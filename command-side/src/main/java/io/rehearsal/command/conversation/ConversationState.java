package io.rehearsal.command.conversation;

import io.rehearsal.assistant.ChatAssistant.Said;
import io.rehearsal.events.Refusal;
import io.rehearsal.events.Refusal.Reason;
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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What has to be known of a conversation to decide about it. */
final class ConversationState {

    private @Nullable ConversationStarted started;
    private boolean deleted;
    /** By id, in the order in which they were said. */
    private final Map<Long, Message> messages = new LinkedHashMap<>();

    /**
     * @param answeredId what the assistant's message replies to; null for one of the person's
     * @param waiting    whether a reply is still to come
     */
    private record Message(long id, @Nullable Long answeredId, List<Part> parts, boolean waiting) {

        private Message settled() {
            return new Message(id, answeredId, parts, false);
        }
    }

    void evolve(ConversationEvent event) {
        switch (event) {
            case ConversationStarted it -> started = it;
            case ConversationRenamed _, ReplyDue _ -> { }
            case MessageSent it -> messages.put(it.messageId(), new Message(
                    it.messageId(), null, Objects.requireNonNullElse(it.parts(), List.of()), it.parts() != null));
            case ReplyGiven it -> {
                messages.computeIfPresent(it.answeredId(), (_, message) -> message.settled());
                messages.put(it.messageId(), new Message(it.messageId(), it.answeredId(),
                        it.text() == null ? List.of() : List.of(Part.text(it.text())), false));
            }
            case ReplyFailed it -> messages.computeIfPresent(it.answeredId(), (_, message) -> message.settled());
            case MessageDeleted it -> messages.remove(it.messageId());
            case ConversationDeleted _ -> {
                deleted = true;
                messages.clear();
            }
        }
    }

    /** @throws Refusal with {@code NOT_YOURS}, or {@code NOT_FOUND} where it has been deleted or never was */
    void requireOwner(long accountId) {
        if (started == null || deleted) {
            throw new Refusal(Reason.NOT_FOUND, "there is no such conversation");
        }
        if (started.accountId() != accountId) {
            throw new Refusal(Reason.NOT_YOURS, "the conversation belongs to somebody else");
        }
    }

    boolean holds(long messageId) {
        return messages.containsKey(messageId);
    }

    long accountId() {
        return Objects.requireNonNull(started).accountId();
    }

    boolean waits(long messageId) {
        var message = messages.get(messageId);
        return message != null && message.waiting();
    }

    /** The message that waits longest, but for one; empty where none does. */
    Optional<Long> nextAfter(long messageId) {
        return messages.values().stream().filter(message -> message.waiting() && message.id() != messageId).map(Message::id).findFirst();
    }

    Optional<DueReply> due() {
        var begun = started;
        if (begun == null || deleted) {
            return Optional.empty();
        }
        return messages.values().stream().filter(Message::waiting).findFirst()
                .map(message -> new DueReply(begun.accountId(), begun.conversationId(), begun.modelName(), message.id(), upTo(message)));
    }

    private List<Said> upTo(Message last) {
        var said = new ArrayList<Said>();
        for (var message : messages.values()) {
            if (message.answeredId() != null) {
                continue;
            }
            said.add(new Said(true, message.parts()));
            if (message.id() == last.id()) {
                break;
            }
            messages.values().stream().filter(reply -> Long.valueOf(message.id()).equals(reply.answeredId()))
                    .forEach(reply -> said.add(new Said(false, reply.parts())));
        }
        return List.copyOf(said);
    }
}
