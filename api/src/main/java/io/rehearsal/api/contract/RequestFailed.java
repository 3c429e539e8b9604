package io.rehearsal.api.contract;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Ends a request with a status, and with a reason where the contract's own words for the status do not tell enough. */
public final class RequestFailed extends RuntimeException {

    private final HttpStatus status;

    public RequestFailed(HttpStatus status) {
        this(status, null);
    }

    /** @param message for the client's user */
    public RequestFailed(HttpStatus status, @Nullable String message) {
        super(message, null, false, false);
        this.status = status;
    }

    Failure in(Dialect dialect) {
        return getMessage() == null ? dialect.plain(status) : Failure.of(status, getMessage());
    }
}
