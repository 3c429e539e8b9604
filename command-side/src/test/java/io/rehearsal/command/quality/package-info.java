/** Scores what is parsed against resumes whose content is known, by the definitions that come with the data. */
@NullMarked
package io.rehearsal.command.quality;

import org.jspecify.annotations.NullMarked;
