/** Calls over real HTTP. */
@NullMarked
package io.rehearsal.assistant.llm.provider;

import org.jspecify.annotations.NullMarked;

