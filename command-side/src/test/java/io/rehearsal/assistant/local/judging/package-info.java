/** The judge of points, through what its parts tell. */
@NullMarked
package io.rehearsal.assistant.local.judging;

import org.jspecify.annotations.NullMarked;
