/** What may be asked to happen in the context llmconfig. */
@NullMarked
package io.rehearsal.events.llmconfig.commands;

import org.jspecify.annotations.NullMarked;
