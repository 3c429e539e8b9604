/** What automations gave up and read models could not fold, and what operators decide about it. */
@NullMarked
package io.rehearsal.command.failure;

import org.jspecify.annotations.NullMarked;
