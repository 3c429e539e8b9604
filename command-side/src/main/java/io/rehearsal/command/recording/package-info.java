/** Keeps recordings of what people say, sealed and in pieces, so that none is ever whole in memory. */
@NullMarked
package io.rehearsal.command.recording;

import org.jspecify.annotations.NullMarked;
