package io.rehearsal.events.conversation.queries;

import java.util.List;

/**
 * A page of messages.
 *
 * @param total of all pages
 */
public record MessagePage(List<MessageView> messages, long total) {
}
