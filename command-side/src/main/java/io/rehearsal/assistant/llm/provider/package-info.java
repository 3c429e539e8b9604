/** How a call reaches a provider of language models: where it may go, how long it may take, and what came back. */
@NullMarked
package io.rehearsal.assistant.llm.provider;

import org.jspecify.annotations.NullMarked;

