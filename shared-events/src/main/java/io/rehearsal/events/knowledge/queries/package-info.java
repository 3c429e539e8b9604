/** What can be asked, and what is answered in the context knowledge. */
@NullMarked
package io.rehearsal.events.knowledge.queries;

import org.jspecify.annotations.NullMarked;
