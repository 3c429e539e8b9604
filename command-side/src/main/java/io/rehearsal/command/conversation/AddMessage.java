package io.rehearsal.command.conversation;

import io.rehearsal.events.IdempotentCommand;
import io.rehearsal.events.conversation.commands.SendMessage;
import java.time.Instant;

/** A message that has an id by now. */
record AddMessage(long messageId, SendMessage sent, Instant at) implements Addressed, IdempotentCommand {

    @Override
    public long conversationId() {
        return sent.conversationId();
    }

    /** The id and the time are new each time and say nothing about sameness. */
    @Override
    public String fingerprint() {
        return sent.toString();
    }

    @Override
    public String keyScope() {
        return Long.toString(sent.accountId());
    }
}
