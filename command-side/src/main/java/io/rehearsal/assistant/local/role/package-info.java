/** Which roles suit a resume, by rules and sentence vectors. */
@NullMarked
package io.rehearsal.assistant.local.role;

import org.jspecify.annotations.NullMarked;
