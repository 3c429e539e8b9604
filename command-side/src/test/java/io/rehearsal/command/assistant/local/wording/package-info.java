@NullMarked
package io.rehearsal.command.assistant.local.wording;

import org.jspecify.annotations.NullMarked;
