/** Tests of the record of model calls. */
@NullMarked
package io.rehearsal.command.modelcall;

import org.jspecify.annotations.NullMarked;
