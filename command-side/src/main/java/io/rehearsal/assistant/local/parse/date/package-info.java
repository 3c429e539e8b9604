/** Dates and spans of time as resumes write them. */
@NullMarked
package io.rehearsal.assistant.local.parse.date;

import org.jspecify.annotations.NullMarked;

