/** Turns the rules of wording into suggestions: one a line, the most valuable first; {@code docs/suggestions.md} says how. */
@NullMarked
package io.rehearsal.assistant.local.suggestion;

import org.jspecify.annotations.NullMarked;

