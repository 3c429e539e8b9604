/** Asks further about what an answer left open. */
@NullMarked
package io.rehearsal.assistant.local.followup;

import org.jspecify.annotations.NullMarked;

