/** Reads questions and passages without a language model: other words for a question, and which passage answers it. */
@NullMarked
package io.rehearsal.assistant.local.retrieval;

import org.jspecify.annotations.NullMarked;

