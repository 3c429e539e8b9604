/** Scores a resume by stated checks, each with its points, its evidence and how to mend it; {@code docs/analysis.md} is their table. */
@NullMarked
package io.rehearsal.assistant.local.analysis;

import org.jspecify.annotations.NullMarked;

