/** Logins: the tokens that a person was given at once, and their end. */
@NullMarked
package io.rehearsal.events.login;

import org.jspecify.annotations.NullMarked;
