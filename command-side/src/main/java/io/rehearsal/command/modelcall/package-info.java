/** Keeps every call of a language model on record, and passes conversations on to one. */
@NullMarked
package io.rehearsal.command.modelcall;

import org.jspecify.annotations.NullMarked;
