package io.rehearsal.command.conversation;

import java.time.Instant;

/** A message is to be replied to after all. Refused with {@code CONFLICT} where it waits or has a reply, {@code NOT_FOUND} where it is gone. */
public record RetryReply(long conversationId, long messageId, Instant at) implements Addressed {
}
