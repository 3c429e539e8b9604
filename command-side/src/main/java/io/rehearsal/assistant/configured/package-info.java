/** Chooses which assistant works for whom. */
@NullMarked
package io.rehearsal.assistant.configured;

import org.jspecify.annotations.NullMarked;
