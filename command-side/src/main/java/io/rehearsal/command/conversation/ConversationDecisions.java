package io.rehearsal.command.conversation;

import io.rehearsal.events.Refusal;
import io.rehearsal.events.Refusal.Reason;
import io.rehearsal.events.Refusal.Subject;
import io.rehearsal.events.conversation.Part;
import io.rehearsal.events.conversation.commands.DeleteConversation;
import io.rehearsal.events.conversation.commands.DeleteMessage;
import io.rehearsal.events.conversation.commands.RenameConversation;
import io.rehearsal.events.conversation.events.ConversationDeleted;
import io.rehearsal.events.conversation.events.ConversationEvent;
import io.rehearsal.events.conversation.events.ConversationRenamed;
import io.rehearsal.events.conversation.events.ConversationStarted;
import io.rehearsal.events.conversation.events.MessageDeleted;
import io.rehearsal.events.conversation.events.MessageSent;
import io.rehearsal.events.conversation.events.ReplyDue;
import io.rehearsal.events.conversation.events.ReplyFailed;
import io.rehearsal.events.conversation.events.ReplyGiven;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What may become of a conversation. An outcome that has been overtaken changes nothing. */
final class ConversationDecisions {

    static final int LONGEST_TITLE = 200;
    static final int LONGEST_MODEL_NAME = 100;
    /** Of one message, in UTF-16 units; an address that holds its data counts whole. */
    static final int LONGEST_MESSAGE = 1024 * 1024;
    static final int MOST_PARTS = 50;
    private static final int LONGEST_ADDRESS = 2048;
    /** Addresses that a provider can be handed. Data addresses hold an image or a video themselves (RFC 2397). */
    private static final Pattern WEB = Pattern.compile("(?i)https?://[^\\s/?#]+\\S*");
    private static final Pattern IMAGE_DATA = Pattern.compile("(?is)data:image/[a-z0-9.+-]+;base64,[a-z0-9+/]+={0,2}");
    private static final Pattern VIDEO_DATA = Pattern.compile("(?is)data:video/[a-z0-9.+-]+;base64,[a-z0-9+/]+={0,2}");

    private ConversationDecisions() {
    }

    static List<ConversationEvent> decide(AddConversation command) {
        var wanted = command.wanted();
        var model = wanted.modelName().strip();
        if (model.isEmpty() || model.length() > LONGEST_MODEL_NAME || model.codePoints().anyMatch(Character::isISOControl)) {
            throw new Refusal(Reason.INVALID, Subject.CONVERSATION, "a model's name has 1 to " + LONGEST_MODEL_NAME + " characters");
        }
        var title = wanted.title() == null || wanted.title().isBlank() ? null : title(wanted.title());
        return List.of(new ConversationStarted(command.conversationId(), wanted.accountId(), title, model, command.at()));
    }

    static List<ConversationEvent> decide(ConversationState state, RenameConversation command, Instant at) {
        state.requireOwner(command.accountId());
        return List.of(new ConversationRenamed(command.conversationId(), command.accountId(), title(command.title()), at));
    }

    static List<ConversationEvent> decide(ConversationState state, AddMessage command) {
        var sent = command.sent();
        state.requireOwner(sent.accountId());
        requireParts(sent.parts());
        return List.of(new MessageSent(sent.conversationId(), sent.accountId(), command.messageId(), List.copyOf(sent.parts()), command.at()));
    }

    static List<ConversationEvent> decide(ConversationState state, RecordReply command) {
        if (!state.waits(command.repliedTo())) {
            return List.of();
        }
        return settled(state, command.repliedTo(), command.at(), new ReplyGiven(command.conversationId(), state.accountId(),
                command.messageId(), command.repliedTo(), command.reply().engine(), command.reply().text(), command.at()));
    }

    static List<ConversationEvent> decide(ConversationState state, RecordReplyFailure command) {
        if (!state.waits(command.repliedTo())) {
            return List.of();
        }
        return settled(state, command.repliedTo(), command.at(),
                new ReplyFailed(command.conversationId(), state.accountId(), command.repliedTo(), command.reason(), command.at()));
    }

    /** What was sent meanwhile is due next, so that the last event tells that something is. */
    private static List<ConversationEvent> settled(ConversationState state, long repliedTo, Instant at, ConversationEvent outcome) {
        return state.nextAfter(repliedTo)
                .map(next -> List.of(outcome, new ReplyDue(outcome.conversationId(), outcome.accountId(), next, at)))
                .orElseGet(() -> List.of(outcome));
    }

    static List<ConversationEvent> decide(ConversationState state, RetryReply command) {
        state.requireOwner(state.startedBy());
        if (!state.canBeAnswered(command.messageId())) {
            throw new Refusal(Reason.NOT_FOUND, Subject.CONVERSATION, "there is no such message");
        }
        if (state.waits(command.messageId()) || state.isAnswered(command.messageId())) {
            throw new Refusal(Reason.CONFLICT, Subject.CONVERSATION, "the message waits for a reply, or has one");
        }
        return List.of(new ReplyDue(command.conversationId(), state.accountId(), command.messageId(), command.at()));
    }

    static List<ConversationEvent> decide(ConversationState state, DeleteMessage command, Instant at) {
        state.requireOwner(command.accountId());
        if (!state.holds(command.messageId())) {
            throw new Refusal(Reason.NOT_FOUND, Subject.CONVERSATION, "there is no such message");
        }
        return List.of(new MessageDeleted(command.conversationId(), command.accountId(), command.messageId(), at));
    }

    static List<ConversationEvent> decide(ConversationState state, DeleteConversation command, Instant at) {
        state.requireOwner(command.accountId());
        return List.of(new ConversationDeleted(command.conversationId(), command.accountId(), at));
    }

    /** Something to reply to: a text that says something, or a picture. */
    static void requireParts(List<Part> parts) {
        if (parts.isEmpty() || parts.size() > MOST_PARTS) {
            throw new Refusal(Reason.INVALID, Subject.CONVERSATION, "a message has 1 to " + MOST_PARTS + " parts");
        }
        parts.forEach(ConversationDecisions::require);
        if (parts.stream().allMatch(part -> part.kind() == Part.Kind.TEXT && String.valueOf(part.text()).isBlank())) {
            throw new Refusal(Reason.INVALID, Subject.CONVERSATION, "a message says something");
        }
        long length = parts.stream().mapToLong(part -> String.valueOf(part.text()).length() + String.valueOf(part.url()).length()).sum();
        if (length > LONGEST_MESSAGE) {
            throw new Refusal(Reason.INVALID, Subject.CONVERSATION, "a message has at most " + LONGEST_MESSAGE + " characters");
        }
    }

    private static void require(Part part) {
        var right = switch (part.kind()) {
            case TEXT -> part.text() != null && part.url() == null;
            case IMAGE -> part.text() == null && isAddress(part.url(), IMAGE_DATA);
            case VIDEO -> part.text() == null && isAddress(part.url(), VIDEO_DATA);
        };
        if (!right) {
            throw new Refusal(Reason.INVALID, Subject.CONVERSATION, "a part of the message is none of its kind");
        }
    }

    private static boolean isAddress(@Nullable String url, Pattern data) {
        if (url == null) {
            return false;
        }
        return WEB.matcher(url).matches() && url.length() <= LONGEST_ADDRESS || data.matcher(url).matches();
    }

    private static String title(String wanted) {
        var title = wanted.strip();
        if (title.isEmpty() || title.length() > LONGEST_TITLE) {
            throw new Refusal(Reason.INVALID, Subject.CONVERSATION, "a title has 1 to " + LONGEST_TITLE + " characters");
        }
        return title;
    }
}
