package io.rehearsal.api.contract;

import io.rehearsal.events.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/** How one contract says that something went wrong. */
public interface Dialect {

    /** The error body. */
    Object body(Failure failure);

    default Words words() {
        return Words.CHINESE;
    }

    /** A failure that only has a status: an unknown path, a method that is not allowed, a missing token. */
    default Failure plain(HttpStatusCode status) {
        return new Failure(status, words().of(status));
    }

    /** A required part of the request is missing or ill-typed. */
    default Failure invalid(String message) {
        return Failure.of(HttpStatus.UNPROCESSABLE_CONTENT, message);
    }

    /** By its reason and what it is about. */
    Failure refused(Refusal refusal);
}
