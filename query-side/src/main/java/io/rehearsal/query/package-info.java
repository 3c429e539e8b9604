/** What the system remembers of the events, and how it is asked. */
@NullMarked
package io.rehearsal.query;

import org.jspecify.annotations.NullMarked;
