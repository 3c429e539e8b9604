/** Recordings of what people say: bytes that come and go in pieces. */
@NullMarked
package io.rehearsal.events.recording;

import org.jspecify.annotations.NullMarked;
