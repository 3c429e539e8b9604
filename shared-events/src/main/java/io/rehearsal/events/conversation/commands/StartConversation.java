package io.rehearsal.events.conversation.commands;

import org.jspecify.annotations.Nullable;

/**
 * Asks for a new conversation; answered with its id ({@code Long}).
 *
 * @param title at most 200 characters; null for none
 */
public record StartConversation(long accountId, @Nullable String title, String modelName) {
}
