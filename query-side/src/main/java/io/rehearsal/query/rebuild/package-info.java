/** Builds generations of projections beside the one that is read, proves them, and lets the readers go over. */
@NullMarked
package io.rehearsal.query.rebuild;

import org.jspecify.annotations.NullMarked;
