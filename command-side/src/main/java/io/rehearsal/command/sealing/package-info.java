/** Keys of people, and what is encrypted under them: destroying a key erases everything that it sealed. */
@NullMarked
package io.rehearsal.command.sealing;

import org.jspecify.annotations.NullMarked;
