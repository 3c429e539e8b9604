/** Decides about interviews, and conducts them: makes the questions, reacts to answers, and has them graded. */
@NullMarked
package io.rehearsal.command.interview;

import org.jspecify.annotations.NullMarked;
