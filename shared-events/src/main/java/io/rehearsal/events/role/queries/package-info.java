/** What can be asked, and what is answered in the context role. */
@NullMarked
package io.rehearsal.events.role.queries;

import org.jspecify.annotations.NullMarked;
