/** Sums up an interview and finds what is worth reading next. */
@NullMarked
package io.rehearsal.assistant.local.report;

import org.jspecify.annotations.NullMarked;

