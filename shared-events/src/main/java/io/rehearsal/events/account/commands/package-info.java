/** What may be asked to happen in the context account. */
@NullMarked
package io.rehearsal.events.account.commands;

import org.jspecify.annotations.NullMarked;
