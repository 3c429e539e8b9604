package io.rehearsal.api.contract.bailiangateway;

import org.jspecify.annotations.Nullable;

/** The body of every answer; {@code code} repeats the HTTP status. */
record Envelope(int code, String message, @Nullable Object data) {
}
