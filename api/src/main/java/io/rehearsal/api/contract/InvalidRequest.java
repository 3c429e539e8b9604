package io.rehearsal.api.contract;

/** A required part of the request is missing or ill-typed; the contract decides the status. */
public final class InvalidRequest extends RuntimeException {

    /** @param message for the client's user */
    public InvalidRequest(String message) {
        super(message, null, false, false);
    }
}
