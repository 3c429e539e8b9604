/** What may be asked to happen in the context interview. */
@NullMarked
package io.rehearsal.events.interview.commands;

import org.jspecify.annotations.NullMarked;
