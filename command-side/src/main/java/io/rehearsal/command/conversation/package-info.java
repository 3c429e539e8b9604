/** Decides about conversations, and has the assistant reply in them. */
@NullMarked
package io.rehearsal.command.conversation;

import org.jspecify.annotations.NullMarked;
