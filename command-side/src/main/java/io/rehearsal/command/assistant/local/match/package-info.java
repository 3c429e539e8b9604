/** Matches a resume with a job by skills, experience and meaning. */
@NullMarked
package io.rehearsal.command.assistant.local.match;

import org.jspecify.annotations.NullMarked;
