/** The questions of an interview, and what they are made from. */
@NullMarked
package io.rehearsal.command.assistant.local.question;

import org.jspecify.annotations.NullMarked;
