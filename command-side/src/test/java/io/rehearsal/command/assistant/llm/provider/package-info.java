/** Calls over real HTTP. */
@NullMarked
package io.rehearsal.command.assistant.llm.provider;

import org.jspecify.annotations.NullMarked;
