@NullMarked
package io.rehearsal.command.assistant.embedding;

import org.jspecify.annotations.NullMarked;
