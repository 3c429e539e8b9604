/** What the local parser makes of resumes in many layouts; all people in them are made up. */
@NullMarked
package io.rehearsal.assistant.local.parse.date;

import org.jspecify.annotations.NullMarked;

