/** What happens in the context account. */
@NullMarked
package io.rehearsal.events.account.events;

import org.jspecify.annotations.NullMarked;
