/** What happens in the context conversation. */
@NullMarked
package io.rehearsal.events.conversation.events;

import org.jspecify.annotations.NullMarked;
