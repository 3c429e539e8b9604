/** The assistant by language models: one prompt and one form of answer for each port, checked before anything is believed. */
@NullMarked
package io.rehearsal.assistant.llm;

import org.jspecify.annotations.NullMarked;

