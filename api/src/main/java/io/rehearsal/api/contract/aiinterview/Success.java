package io.rehearsal.api.contract.aiinterview;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The body of every success but a login's. */
record Success<T>(@Schema(allowableValues = "success") String status, @Nullable T data) {

    static <T> Success<T> of(@Nullable T data) {
        return new Success<>("success", data);
    }
}
