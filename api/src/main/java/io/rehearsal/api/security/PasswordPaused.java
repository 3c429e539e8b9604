package io.rehearsal.api.security;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** So many wrong passwords came that the next is looked at only after a pause: 429 with {@code Retry-After}. */
final class PasswordPaused extends ErrorResponseException {

    /** @param seconds until the next password is looked at, at least 1 */
    PasswordPaused(long seconds) {
        super(HttpStatus.TOO_MANY_REQUESTS);
        getHeaders().set(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
    }
}
