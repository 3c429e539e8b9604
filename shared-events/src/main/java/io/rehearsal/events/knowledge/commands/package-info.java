/** What may be asked to happen in the context knowledge. */
@NullMarked
package io.rehearsal.events.knowledge.commands;

import org.jspecify.annotations.NullMarked;
