/** The files that people handed in, kept as they came. */
@NullMarked
package io.rehearsal.command.files;

import org.jspecify.annotations.NullMarked;
