package io.rehearsal.command.conversation;

import io.rehearsal.assistant.ChatAssistant;
import java.time.Instant;

/**
 * What the assistant replied.
 *
 * @param messageId of the reply
 * @param repliedTo the message
 */
record RecordReply(long conversationId, long messageId, long repliedTo, ChatAssistant.Reply reply, Instant at) implements Addressed {
}
