/** What may be asked to happen in the context modelcall. */
@NullMarked
package io.rehearsal.events.modelcall.commands;

import org.jspecify.annotations.NullMarked;
