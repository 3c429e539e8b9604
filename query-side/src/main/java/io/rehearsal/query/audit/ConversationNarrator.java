package io.rehearsal.query.audit;

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
import io.rehearsal.events.modelcall.events.ModelCallEvent;
import io.rehearsal.events.modelcall.events.ModelCalled;
import java.util.List;

/** Tells what happened to a conversation, and which models were called. */
final class ConversationNarrator {

    private ConversationNarrator() {
    }

    static Narrative tell(ConversationEvent event) {
        return switch (event) {
            case ConversationStarted it -> Narrative.of("A conversation was begun, for the model " + it.modelName());
            case ConversationRenamed it -> it.title() == null ? Narrative.erased("The conversation was renamed")
                    : Narrative.of("The conversation was renamed " + Narrative.quoted(it.title()));
            case MessageSent it -> it.parts() == null ? Narrative.erased("Message " + it.messageId() + " was sent")
                    : new Narrative("Message " + it.messageId() + " was sent", it.parts().stream().map(ConversationNarrator::line).toList(), false);
            case ReplyGiven it -> replied(it);
            case ReplyDue it -> Narrative.of("Message " + it.messageId() + " is to be replied to next");
            case ReplyFailed it -> Narrative.of("No reply to message " + it.answeredId() + " could be made: " + it.reason());
            case MessageDeleted it -> Narrative.of("Message " + it.messageId() + " was deleted");
            case ConversationDeleted _ -> Narrative.of("The conversation was deleted");
        };
    }

    private static Narrative replied(ReplyGiven it) {
        var summary = "Message " + it.answeredId() + " was replied to" + Narrative.by(it.engine());
        return it.text() == null ? Narrative.erased(summary) : new Narrative(summary, List.of(Narrative.quoted(it.text())), false);
    }

    private static String line(Part part) {
        return Narrative.quoted(part.text() == null ? String.valueOf(part.url()) : part.text());
    }

    static Narrative tell(ModelCallEvent event) {
        return switch (event) {
            case ModelCalled it -> Narrative.of("%s was called for %s, answered %d, %d + %d tokens, %d ms%s".formatted(it.modelName(), it.endpoint(),
                    it.statusCode(), it.requestTokens(), it.responseTokens(), it.durationMillis(), it.failure() == null ? "" : ": " + it.failure()));
        };
    }
}
