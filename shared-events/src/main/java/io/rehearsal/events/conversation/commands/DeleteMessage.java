package io.rehearsal.events.conversation.commands;

/** Asks to take a message away, whoever said it. */
public record DeleteMessage(long conversationId, long accountId, long messageId) implements ConversationCommand {
}
