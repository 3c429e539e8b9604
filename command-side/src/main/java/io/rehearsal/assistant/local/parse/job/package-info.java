/** Jobs: employer, title, dates, and what was done there. */
@NullMarked
package io.rehearsal.assistant.local.parse.job;

import org.jspecify.annotations.NullMarked;

