/** Projects. */
@NullMarked
package io.rehearsal.assistant.local.parse.project;

import org.jspecify.annotations.NullMarked;

