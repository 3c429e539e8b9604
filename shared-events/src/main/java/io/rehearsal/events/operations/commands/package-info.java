/** What may be asked to happen in the context operations. */
@NullMarked
package io.rehearsal.events.operations.commands;

import org.jspecify.annotations.NullMarked;
