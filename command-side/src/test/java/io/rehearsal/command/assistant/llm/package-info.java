/** Language models against a provider that is not one. */
@NullMarked
package io.rehearsal.command.assistant.llm;

import org.jspecify.annotations.NullMarked;
