/** How events are stored: their names, their sealed form, and the engine that appends and reads them. */
@NullMarked
package io.rehearsal.command.eventstore;

import org.jspecify.annotations.NullMarked;
