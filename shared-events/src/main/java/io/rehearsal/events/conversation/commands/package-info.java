/** What may be asked to happen in the context conversation. */
@NullMarked
package io.rehearsal.events.conversation.commands;

import org.jspecify.annotations.NullMarked;
