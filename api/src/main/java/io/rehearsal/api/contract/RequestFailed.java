package io.rehearsal.api.contract;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Ends a request with a status, and with a reason where the contract's own words for the status do not tell enough. */
public final class RequestFailed extends RuntimeException {

    private final HttpStatus status;
    private final @Nullable String code;

    public RequestFailed(HttpStatus status) {
        this(status, null);
    }

    /** @param message for the client's user */
    public RequestFailed(HttpStatus status, @Nullable String message) {
        this(status, message, null);
    }

    /** @param code what the contract calls it, see {@link Failure#code} */
    public RequestFailed(HttpStatus status, @Nullable String message, @Nullable String code) {
        super(message, null, false, false);
        this.status = status;
        this.code = code;
    }

    Failure in(Dialect dialect) {
        var failure = getMessage() == null ? dialect.plain(status) : Failure.of(status, getMessage());
        return code == null ? failure : failure.coded(code);
    }
}
