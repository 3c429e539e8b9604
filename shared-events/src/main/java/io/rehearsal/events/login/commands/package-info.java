/** What may be asked to happen in the context login. */
@NullMarked
package io.rehearsal.events.login.commands;

import org.jspecify.annotations.NullMarked;
