/** What the world talks to: the contracts, the operations, and the application that runs it all. */
@NullMarked
package io.rehearsal.api;

import org.jspecify.annotations.NullMarked;
