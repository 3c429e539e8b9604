/** A contract that only a test has: what it takes to add one. */
@NullMarked
package io.rehearsal.api.contract.sixth;

import org.jspecify.annotations.NullMarked;
