/** Matches a resume with a job by skills, experience and meaning. */
@NullMarked
package io.rehearsal.assistant.local.match;

import org.jspecify.annotations.NullMarked;

