package io.rehearsal.events.conversation.commands;

/** Asks to take a conversation away with all its messages. */
public record DeleteConversation(long conversationId, long accountId) implements ConversationCommand {
}
