package io.rehearsal.api.contract.interviewhelper;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The envelope of every success; {@code code} repeats the HTTP status. */
public sealed interface Answer {

    static Done done(String message) {
        return new Done(200, message);
    }

    static <T> Data<T> ok(String message, @Nullable T data) {
        return new Data<>(200, message, data);
    }

    static <T> Data<T> created(String message, T data) {
        return new Data<>(201, message, data);
    }

    /** @param total how many there are, of which these may be a part */
    static <T> Listing<T> list(String message, List<T> data, long total) {
        return new Listing<>(200, message, data, total);
    }

    record Done(int code, String message) implements Answer {
    }

    record Data<T>(int code, String message, @Nullable T data) implements Answer {
    }

    record Listing<T>(int code, String message, List<T> data, long total) implements Answer {
    }
}
