/** What happens in the context login. */
@NullMarked
package io.rehearsal.events.login.events;

import org.jspecify.annotations.NullMarked;
