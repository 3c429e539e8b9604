/** How the local assistant reads a resume: its language, its lines, and what stands in them. */
@NullMarked
package io.rehearsal.assistant.local.reading;

import org.jspecify.annotations.NullMarked;

