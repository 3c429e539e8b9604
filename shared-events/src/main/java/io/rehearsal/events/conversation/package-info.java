/** Conversations with the assistant: what was said, and what was replied. */
@NullMarked
package io.rehearsal.events.conversation;

import org.jspecify.annotations.NullMarked;
