/** What goes on by itself: the work that aggregates wait for, done after their events and after a restart. */
@NullMarked
package io.rehearsal.command.automation;

import org.jspecify.annotations.NullMarked;
