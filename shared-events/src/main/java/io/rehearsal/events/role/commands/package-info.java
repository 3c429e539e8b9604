/** What may be asked to happen in the context role. */
@NullMarked
package io.rehearsal.events.role.commands;

import org.jspecify.annotations.NullMarked;
