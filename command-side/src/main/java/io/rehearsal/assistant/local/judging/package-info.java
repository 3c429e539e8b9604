/** Hears which points an answer makes: a small model trained for it, and what must not count as an answer. */
@NullMarked
package io.rehearsal.assistant.local.judging;

import org.jspecify.annotations.NullMarked;
