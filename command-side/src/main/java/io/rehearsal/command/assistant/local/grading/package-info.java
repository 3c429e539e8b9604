/** Grades answers by what a good answer has, and says why. */
@NullMarked
package io.rehearsal.command.assistant.local.grading;

import org.jspecify.annotations.NullMarked;
