/** Interviews as they are read: the transcript, what stands open, and how they were graded. */
@NullMarked
package io.rehearsal.query.interview;

import org.jspecify.annotations.NullMarked;
