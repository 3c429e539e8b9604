package io.rehearsal.command.conversation;

/** Asks a conversation what waits for a reply; answered with an optional {@link DueReply}. Changes nothing. */
record PrepareReply(long conversationId) implements Addressed {
}
