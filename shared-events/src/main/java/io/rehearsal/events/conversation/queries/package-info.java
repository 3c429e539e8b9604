/** What can be asked, and what is answered in the context conversation. */
@NullMarked
package io.rehearsal.events.conversation.queries;

import org.jspecify.annotations.NullMarked;
