/** A real PostgreSQL, started as a process of its own on a data directory. */
@NullMarked
package io.rehearsal.api.embedded.postgres;

import org.jspecify.annotations.NullMarked;
