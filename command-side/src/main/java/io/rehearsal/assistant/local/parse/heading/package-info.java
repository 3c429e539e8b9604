/** Headings and the sections that they divide a resume into. */
@NullMarked
package io.rehearsal.assistant.local.parse.heading;

import org.jspecify.annotations.NullMarked;

