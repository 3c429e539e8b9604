/** What can be asked, and what is answered in the context login. */
@NullMarked
package io.rehearsal.events.login.queries;

import org.jspecify.annotations.NullMarked;
