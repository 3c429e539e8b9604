/** What can be asked, and what is answered in the context resume. */
@NullMarked
package io.rehearsal.events.resume.queries;

import org.jspecify.annotations.NullMarked;
