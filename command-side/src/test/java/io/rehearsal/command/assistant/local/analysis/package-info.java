@NullMarked
package io.rehearsal.command.assistant.local.analysis;

import org.jspecify.annotations.NullMarked;
