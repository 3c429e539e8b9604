/** What operators reach under {@code /ops}: projections, histories, events and erasure. */
@NullMarked
package io.rehearsal.api.operations;

import org.jspecify.annotations.NullMarked;
