/** Decides about resumes: uploads, parses, analyses, edits, restores and deletions. */
@NullMarked
package io.rehearsal.command.resume;

import org.jspecify.annotations.NullMarked;
