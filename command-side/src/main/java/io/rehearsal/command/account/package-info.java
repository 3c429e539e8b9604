/** Decides about accounts: who may register under which name, and erasure. */
@NullMarked
package io.rehearsal.command.account;

import org.jspecify.annotations.NullMarked;
