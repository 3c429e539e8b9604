/** What happens in the context modelcall. */
@NullMarked
package io.rehearsal.events.modelcall.events;

import org.jspecify.annotations.NullMarked;
