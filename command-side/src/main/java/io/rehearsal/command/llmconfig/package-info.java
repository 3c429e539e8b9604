/** Decides about people's own language models: which may be chosen, and whether one answers. */
@NullMarked
package io.rehearsal.command.llmconfig;

import org.jspecify.annotations.NullMarked;
