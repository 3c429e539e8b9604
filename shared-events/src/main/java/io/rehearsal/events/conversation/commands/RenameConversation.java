package io.rehearsal.events.conversation.commands;

/** Asks for another title, of 1 to 200 characters. */
public record RenameConversation(long conversationId, long accountId, String title) implements ConversationCommand {
}
