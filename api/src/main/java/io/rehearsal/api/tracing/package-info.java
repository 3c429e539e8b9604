/** Traces of OpenTelemetry: the span of each request, and where all spans are told. */
@NullMarked
package io.rehearsal.api.tracing;

import org.jspecify.annotations.NullMarked;
