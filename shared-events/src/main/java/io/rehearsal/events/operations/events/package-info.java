/** What operators decided about work that failed. */
@NullMarked
package io.rehearsal.events.operations.events;

import org.jspecify.annotations.NullMarked;
