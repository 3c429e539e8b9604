package io.rehearsal.events;

import org.jspecify.annotations.Nullable;

/** A command whose answer is kept for a day under the client's idempotency key; the answer holds no personal data. */
public interface IdempotentCommand {

    /** Equal for two sendings of one request, different for different requests. */
    default String fingerprint() {
        return toString();
    }

    /** Among whose commands the key is unique: the actor's, where this is null; strangers have no actor of their own. */
    default @Nullable String keyScope() {
        return null;
    }
}
