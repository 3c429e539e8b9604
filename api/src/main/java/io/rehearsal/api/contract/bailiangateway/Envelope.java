package io.rehearsal.api.contract.bailiangateway;

import org.jspecify.annotations.Nullable;

/** The body of every answer; {@code code} repeats the HTTP status. */
record Envelope<T>(int code, String message, @Nullable T data) {

    static <T> Envelope<T> ok(String message, @Nullable T data) {
        return new Envelope<>(200, message, data);
    }
}
