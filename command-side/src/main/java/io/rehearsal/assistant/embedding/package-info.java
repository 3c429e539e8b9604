/** Turns sentences into vectors whose angle says how near they are in meaning, by small models that lie in the program itself. */
@NullMarked
package io.rehearsal.assistant.embedding;

import org.jspecify.annotations.NullMarked;

