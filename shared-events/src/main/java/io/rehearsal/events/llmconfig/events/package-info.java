/** What happens in the context llmconfig. */
@NullMarked
package io.rehearsal.events.llmconfig.events;

import org.jspecify.annotations.NullMarked;
