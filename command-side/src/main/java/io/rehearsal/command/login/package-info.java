/** Decides about logins: whose tokens count, and which refresh token may be used. */
@NullMarked
package io.rehearsal.command.login;

import org.jspecify.annotations.NullMarked;
