@NullMarked
package io.rehearsal.command.assistant.local.grading;

import org.jspecify.annotations.NullMarked;
