package io.rehearsal.command.conversation;

import java.time.Instant;

/** The assistant gave up. */
record RecordReplyFailure(long conversationId, long repliedTo, String reason, Instant at) implements Addressed {
}
