/** What happens in the context resume. */
@NullMarked
package io.rehearsal.events.resume.events;

import org.jspecify.annotations.NullMarked;
