/** What may be asked to happen with recordings; only the command side keeps them. */
@NullMarked
package io.rehearsal.events.recording.commands;

import org.jspecify.annotations.NullMarked;
