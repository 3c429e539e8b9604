package io.rehearsal.command.conversation;

import io.rehearsal.events.IdempotentCommand;
import io.rehearsal.events.conversation.commands.StartConversation;
import java.time.Instant;

/** A conversation that has an id by now. */
record AddConversation(long conversationId, StartConversation wanted, Instant at) implements IdempotentCommand {

    /** The id and the time are new each time and say nothing about sameness. */
    @Override
    public String fingerprint() {
        return String.join("\n", Long.toString(wanted.accountId()), String.valueOf(wanted.title()), wanted.modelName());
    }

    @Override
    public String keyScope() {
        return Long.toString(wanted.accountId());
    }
}
