/** The local engine, which is deterministic and needs nothing. */
@NullMarked
package io.rehearsal.assistant.local;

import org.jspecify.annotations.NullMarked;

