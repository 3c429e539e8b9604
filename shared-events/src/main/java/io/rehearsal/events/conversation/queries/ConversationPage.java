package io.rehearsal.events.conversation.queries;

import java.util.List;

/**
 * A page of conversations.
 *
 * @param total of all pages
 */
public record ConversationPage(List<ConversationView> conversations, long total) {
}
