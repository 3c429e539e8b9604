/** What happens in the context knowledge. */
@NullMarked
package io.rehearsal.events.knowledge.events;

import org.jspecify.annotations.NullMarked;
