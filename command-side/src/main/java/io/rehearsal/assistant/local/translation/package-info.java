/** Puts questions into the other language, word by word. */
@NullMarked
package io.rehearsal.assistant.local.translation;

import org.jspecify.annotations.NullMarked;
