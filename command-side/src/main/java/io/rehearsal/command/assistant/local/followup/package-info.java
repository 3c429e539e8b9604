/** Asks further about what an answer left open. */
@NullMarked
package io.rehearsal.command.assistant.local.followup;

import org.jspecify.annotations.NullMarked;
