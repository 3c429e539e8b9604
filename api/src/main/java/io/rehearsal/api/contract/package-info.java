/** What every contract shares: who owns a path, how errors are answered, and the limits of a request. */
@NullMarked
package io.rehearsal.api.contract;

import org.jspecify.annotations.NullMarked;
