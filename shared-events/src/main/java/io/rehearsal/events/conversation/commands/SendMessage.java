package io.rehearsal.events.conversation.commands;

import io.rehearsal.events.conversation.Part;
import java.util.List;

/** Says something, which the assistant will reply to; answered with the message's id ({@code Long}). */
public record SendMessage(long conversationId, long accountId, List<Part> parts) implements ConversationCommand {
}
