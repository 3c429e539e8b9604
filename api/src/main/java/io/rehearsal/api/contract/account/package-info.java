/** Registering, where two contracts share one path and one body. */
@NullMarked
package io.rehearsal.api.contract.account;

import org.jspecify.annotations.NullMarked;
