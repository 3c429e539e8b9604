/** Text on a terminal: tables, widths and colours. */
@NullMarked
package io.rehearsal.api.cli.terminal;

import org.jspecify.annotations.NullMarked;
