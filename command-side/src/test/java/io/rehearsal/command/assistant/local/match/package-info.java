@NullMarked
package io.rehearsal.command.assistant.local.match;

import org.jspecify.annotations.NullMarked;
