/** Pages in the browser for administrators: what the system does, what has happened in it, and any resume or interview as it stood. */
@NullMarked
package io.rehearsal.api.console;

import org.jspecify.annotations.NullMarked;
