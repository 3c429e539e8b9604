/** Logins as they are read. */
@NullMarked
package io.rehearsal.query.login;

import org.jspecify.annotations.NullMarked;
