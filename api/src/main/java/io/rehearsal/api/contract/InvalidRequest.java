package io.rehearsal.api.contract;

import java.util.Map;
import java.util.Objects;

/** A required part of the request is missing or ill-typed; the contract decides the status. */
public final class InvalidRequest extends RuntimeException {

    private final Map<String, String> fields;

    /** @param message for the client's user */
    public InvalidRequest(String message) {
        this(message, Map.of());
    }

    /** @param field at fault, as the client writes it */
    public InvalidRequest(String field, String message) {
        this(message, Map.of(field, message));
    }

    private InvalidRequest(String message, Map<String, String> fields) {
        super(message, null, false, false);
        this.fields = fields;
    }

    /** What the contract makes of it. */
    public Failure in(Dialect dialect) {
        return dialect.invalid(Objects.requireNonNull(getMessage())).about(fields);
    }
}
