/** What can be asked, and what is answered in the context modelcall. */
@NullMarked
package io.rehearsal.events.modelcall.queries;

import org.jspecify.annotations.NullMarked;
