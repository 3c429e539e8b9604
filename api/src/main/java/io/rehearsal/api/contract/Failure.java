package io.rehearsal.api.contract;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/**
 * What an error answer says, before a contract gives it its body.
 *
 * @param message for the client's user; holds no internals
 * @param code    the contract's name for it; null where the status tells the name, and in contracts that have none
 * @param fields  what is wrong with which field of the request; empty where the message says all
 */
public record Failure(HttpStatusCode status, String message, @Nullable String code, Map<String, String> fields) {

    public Failure(HttpStatusCode status, String message) {
        this(status, message, null, Map.of());
    }

    public static Failure of(HttpStatus status, String message) {
        return new Failure(status, message);
    }

    public Failure coded(String name) {
        return new Failure(status, message, name, fields);
    }

    public Failure about(Map<String, String> faults) {
        return new Failure(status, message, code, faults);
    }
}
