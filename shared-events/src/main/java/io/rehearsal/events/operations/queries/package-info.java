/** What can be asked, and what is answered in the context operations. */
@NullMarked
package io.rehearsal.events.operations.queries;

import org.jspecify.annotations.NullMarked;
