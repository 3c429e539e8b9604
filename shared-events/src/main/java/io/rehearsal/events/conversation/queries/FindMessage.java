package io.rehearsal.events.conversation.queries;

/** Asks for a message by id; answered with an optional {@link MessageView}. */
public record FindMessage(long messageId) {
}
