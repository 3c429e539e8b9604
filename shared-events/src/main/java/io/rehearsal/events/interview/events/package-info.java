/** What happens in the context interview. */
@NullMarked
package io.rehearsal.events.interview.events;

import org.jspecify.annotations.NullMarked;
