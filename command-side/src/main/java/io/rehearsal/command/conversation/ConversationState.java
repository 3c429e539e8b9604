package io.rehearsal.command.conversation;

import io.rehearsal.assistant.ChatAssistant.Said;
import io.rehearsal.events.Refusal;
import io.rehearsal.events.Refusal.Reason;
import io.rehearsal.events.Refusal.Subject;
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
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * What has to be known of a conversation to decide about it.
 *
 * @param started  null where nothing has happened yet
 * @param messages in the order in which they were said
 */
record ConversationState(@Nullable ConversationStarted started, boolean deleted, PVector<Message> messages) {

    static final ConversationState NONE = new ConversationState(null, false, TreePVector.empty());

    /**
     * @param answeredId what the assistant's message replies to; null for one of the person's
     * @param waiting    whether a reply is still to come
     */
    record Message(long id, @Nullable Long answeredId, List<Part> parts, boolean waiting) {

        private Message waits() {
            return new Message(id, answeredId, parts, !parts.isEmpty());
        }

        private Message settled() {
            return new Message(id, answeredId, parts, false);
        }
    }

    ConversationState evolve(ConversationEvent event) {
        return switch (event) {
            case ConversationStarted it -> new ConversationState(it, false, messages);
            case ConversationRenamed _ -> this;
            // One that waited goes on waiting; one whose reply came to nothing waits again.
            case ReplyDue it -> with(waiting(it.messageId()));
            case MessageSent it -> with(messages.plus(new Message(
                    it.messageId(), null, Objects.requireNonNullElse(it.parts(), List.of()), it.parts() != null)));
            case ReplyGiven it -> with(settled(it.answeredId()).plus(new Message(it.messageId(), it.answeredId(),
                    it.text() == null ? List.of() : List.of(Part.text(it.text())), false)));
            case ReplyFailed it -> with(settled(it.answeredId()));
            case MessageDeleted it -> with(place(it.messageId()).stream().mapToObj(messages::minus).findFirst().orElse(messages));
            case ConversationDeleted _ -> new ConversationState(started, true, TreePVector.empty());
        };
    }

    private ConversationState with(PVector<Message> others) {
        return new ConversationState(started, deleted, others);
    }

    private PVector<Message> settled(long messageId) {
        var place = place(messageId);
        return place.isEmpty() ? messages : messages.with(place.getAsInt(), messages.get(place.getAsInt()).settled());
    }

    private PVector<Message> waiting(long messageId) {
        var place = place(messageId);
        return place.isEmpty() ? messages : messages.with(place.getAsInt(), messages.get(place.getAsInt()).waits());
    }

    private OptionalInt place(long messageId) {
        return IntStream.range(0, messages.size()).filter(index -> messages.get(index).id() == messageId).findFirst();
    }

    /** @throws Refusal with {@code NOT_YOURS}, or {@code NOT_FOUND} where it has been deleted or never was */
    void requireOwner(long accountId) {
        if (started == null || deleted) {
            throw new Refusal(Reason.NOT_FOUND, Subject.CONVERSATION, "there is no such conversation");
        }
        if (started.accountId() != accountId) {
            throw new Refusal(Reason.NOT_YOURS, Subject.CONVERSATION, "the conversation belongs to somebody else");
        }
    }

    boolean holds(long messageId) {
        return place(messageId).isPresent();
    }

    long accountId() {
        return Objects.requireNonNull(started).accountId();
    }

    /** Who began it; 0 where nothing has happened yet. */
    long startedBy() {
        return started == null ? 0 : started.accountId();
    }

    /** Whether the person sent it and it can still be read. */
    boolean canBeAnswered(long messageId) {
        return messages.stream().anyMatch(message -> message.id() == messageId && message.answeredId() == null && !message.parts().isEmpty());
    }

    boolean isAnswered(long messageId) {
        return messages.stream().anyMatch(message -> Long.valueOf(messageId).equals(message.answeredId()));
    }

    boolean waits(long messageId) {
        return messages.stream().anyMatch(message -> message.id() == messageId && message.waiting());
    }

    /** The message that waits longest, but for one; empty where none does. */
    Optional<Long> nextAfter(long messageId) {
        return messages.stream().filter(message -> message.waiting() && message.id() != messageId).map(Message::id).findFirst();
    }

    Optional<DueReply> due() {
        var begun = started;
        if (begun == null || deleted) {
            return Optional.empty();
        }
        return messages.stream().filter(Message::waiting).findFirst()
                .map(message -> new DueReply(begun.accountId(), begun.conversationId(), begun.modelName(), message.id(), upTo(message)));
    }

    private List<Said> upTo(Message last) {
        var said = new ArrayList<Said>();
        for (var message : messages) {
            if (message.answeredId() != null) {
                continue;
            }
            said.add(new Said(true, message.parts()));
            if (message.id() == last.id()) {
                break;
            }
            messages.stream().filter(reply -> Long.valueOf(message.id()).equals(reply.answeredId()))
                    .forEach(reply -> said.add(new Said(false, reply.parts())));
        }
        return List.copyOf(said);
    }
}
