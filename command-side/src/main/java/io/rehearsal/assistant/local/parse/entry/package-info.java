/** Entries of a section: where one begins, its head taken apart, what stands below it. */
@NullMarked
package io.rehearsal.assistant.local.parse.entry;

import org.jspecify.annotations.NullMarked;

