@NullMarked
package io.rehearsal.command.assistant.local.suggestion;

import org.jspecify.annotations.NullMarked;
