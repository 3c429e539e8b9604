/** Spans of OpenTelemetry around what a request causes, on whichever thread and node that is done. */
@NullMarked
package io.rehearsal.tracing;

import org.jspecify.annotations.NullMarked;
