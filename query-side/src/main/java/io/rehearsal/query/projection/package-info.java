/** Projections as pure folds, and the engine that keeps their documents up to date with the events. */
@NullMarked
package io.rehearsal.query.projection;

import org.jspecify.annotations.NullMarked;
