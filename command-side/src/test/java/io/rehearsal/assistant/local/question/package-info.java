/** The questions of an interview, and what they are made from. */
@NullMarked
package io.rehearsal.assistant.local.question;

import org.jspecify.annotations.NullMarked;

