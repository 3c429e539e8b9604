/** Interviews: what can be asked of one, what happens in it, and how it is read. */
@NullMarked
package io.rehearsal.events.interview;

import org.jspecify.annotations.NullMarked;
