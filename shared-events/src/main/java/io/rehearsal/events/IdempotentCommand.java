package io.rehearsal.events;

/** A command whose answer is kept for a day under the client's idempotency key; the answer holds no personal data. */
public interface IdempotentCommand {

    /** Equal for two sendings of one request, different for different requests. */
    default String fingerprint() {
        return toString();
    }
}
