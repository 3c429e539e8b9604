/** Skills as the resume lists them. */
@NullMarked
package io.rehearsal.assistant.local.parse.skill;

import org.jspecify.annotations.NullMarked;

