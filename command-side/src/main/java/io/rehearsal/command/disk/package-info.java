/** Whether there is room to write. */
@NullMarked
package io.rehearsal.command.disk;

import org.jspecify.annotations.NullMarked;
