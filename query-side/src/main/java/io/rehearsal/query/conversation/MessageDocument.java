package io.rehearsal.query.conversation;

import io.rehearsal.events.conversation.queries.MessageView;

/** A message, also one that was taken away. */
record MessageDocument(MessageView view, boolean deleted) {
}
