/** What an operator asks of the running system: projections, their rebuilds, and the events themselves. */
@NullMarked
package io.rehearsal.events.operations;

import org.jspecify.annotations.NullMarked;
