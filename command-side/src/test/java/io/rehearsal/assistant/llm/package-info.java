/** The assistant by language models, proved with scripted ones. */
@NullMarked
package io.rehearsal.assistant.llm;

import org.jspecify.annotations.NullMarked;

