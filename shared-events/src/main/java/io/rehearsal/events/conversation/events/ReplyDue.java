package io.rehearsal.events.conversation.events;

import io.rehearsal.events.DataSubjectId;
import io.rehearsal.events.EventType;
import java.time.Instant;

/** A message that was sent while another waited is to be replied to next. */
@EventType(name = "conversation.ReplyDue")
public record ReplyDue(
        long conversationId,
        @DataSubjectId long accountId,
        long messageId,
        Instant dueAt) implements ConversationEvent {
}
