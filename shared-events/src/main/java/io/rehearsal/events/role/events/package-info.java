/** What happens in the context role. */
@NullMarked
package io.rehearsal.events.role.events;

import org.jspecify.annotations.NullMarked;
