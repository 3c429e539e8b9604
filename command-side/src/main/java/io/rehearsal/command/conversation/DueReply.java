package io.rehearsal.command.conversation;

import io.rehearsal.assistant.ChatAssistant.Said;
import java.util.List;

/**
 * A message that waits for a reply.
 *
 * @param endpoint where messages of the conversation are sent to
 * @param said     the conversation up to and including the message, oldest first, each reply behind what it answers
 */
record DueReply(long accountId, long conversationId, String modelName, long messageId, List<Said> said) {

    /** Where the message came from, as its model calls are recorded. */
    String endpoint() {
        return "/api/conversations/" + conversationId + "/messages";
    }
}
