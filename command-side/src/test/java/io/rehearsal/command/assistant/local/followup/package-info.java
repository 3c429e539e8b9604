@NullMarked
package io.rehearsal.command.assistant.local.followup;

import org.jspecify.annotations.NullMarked;
