/** What can be asked, and what is answered in the context interview. */
@NullMarked
package io.rehearsal.events.interview.queries;

import org.jspecify.annotations.NullMarked;
