@NullMarked
package io.rehearsal.assistant.embedding;

import org.jspecify.annotations.NullMarked;

