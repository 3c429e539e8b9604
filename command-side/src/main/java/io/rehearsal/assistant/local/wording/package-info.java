/** The rules by which a line of a resume is worded better, one class each; {@code docs/suggestions.md} lists them. */
@NullMarked
package io.rehearsal.assistant.local.wording;

import org.jspecify.annotations.NullMarked;

