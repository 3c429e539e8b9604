/** The language every module speaks: events, commands, queries and their answers. Nothing here decides, remembers or translates. */
@NullMarked
package io.rehearsal.events;

import org.jspecify.annotations.NullMarked;
