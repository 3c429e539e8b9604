/** What can be asked, and what is answered in the context account. */
@NullMarked
package io.rehearsal.events.account.queries;

import org.jspecify.annotations.NullMarked;
