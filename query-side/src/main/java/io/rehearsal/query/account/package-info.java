/** Accounts as they are read. */
@NullMarked
package io.rehearsal.query.account;

import org.jspecify.annotations.NullMarked;
