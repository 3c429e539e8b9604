package io.rehearsal.api.contract.interviewhelper;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The envelope of every success; {@code code} repeats the HTTP status. */
public sealed interface Answer {

    static Answer done(String message) {
        return new Done(200, message);
    }

    static Answer ok(String message, @Nullable Object data) {
        return new Data(200, message, data);
    }

    static Answer created(String message, Object data) {
        return new Data(201, message, data);
    }

    static Answer list(String message, List<?> data) {
        return new Listing(200, message, data, data.size());
    }

    record Done(int code, String message) implements Answer {
    }

    record Data(int code, String message, @Nullable Object data) implements Answer {
    }

    record Listing(int code, String message, List<?> data, long total) implements Answer {
    }
}
