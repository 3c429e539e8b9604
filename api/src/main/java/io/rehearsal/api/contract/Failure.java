package io.rehearsal.api.contract;

import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/**
 * What an error answer says, before a contract gives it its body.
 *
 * @param message for the client's user; holds no internals
 */
public record Failure(HttpStatusCode status, String message) {

    public static Failure of(HttpStatus status, String message) {
        return new Failure(status, message);
    }
}
