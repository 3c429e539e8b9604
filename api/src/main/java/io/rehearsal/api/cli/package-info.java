/** The command line: what runs the server and what talks to it. */
@NullMarked
package io.rehearsal.api.cli;

import org.jspecify.annotations.NullMarked;
