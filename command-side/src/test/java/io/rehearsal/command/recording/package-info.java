/** Tests of what is kept of recordings. */
@NullMarked
package io.rehearsal.command.recording;

import org.jspecify.annotations.NullMarked;
