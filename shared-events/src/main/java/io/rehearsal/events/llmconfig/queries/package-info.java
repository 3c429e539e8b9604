/** What can be asked, and what is answered in the context llmconfig. */
@NullMarked
package io.rehearsal.events.llmconfig.queries;

import org.jspecify.annotations.NullMarked;
