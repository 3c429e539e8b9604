package io.rehearsal.events.llmconfig.commands;

import org.jspecify.annotations.Nullable;

/**
 * Asks to call a model once with these settings; answered with an {@link Outcome}. Nothing is kept.
 *
 * @param provider as the person wrote it
 * @param apiKey   the masked key stands for the one that is kept
 * @param apiBase  null for the provider's own address
 */
public record TestLlmConnection(
        long accountId, String provider, String modelName, @Nullable String apiKey, @Nullable String apiBase) {

    /** Shows neither the key nor the address, which may hold one. */
    @Override
    public String toString() {
        return "TestLlmConnection[accountId=%d, provider=%s]".formatted(accountId, provider);
    }

    /** Why no answer came. What the provider said itself is not repeated: it may be any server, and its answer nobody's business. */
    public enum Problem {
        UNKNOWN_PROVIDER, INVALID_KEY, ADDRESS_NOT_ALLOWED, UNREACHABLE, TIMED_OUT, INTERRUPTED, REQUEST_REFUSED, RATE_LIMITED, SERVER_ERROR, UNREADABLE
    }

    /**
     * What came of the call.
     *
     * @param latencyMillis how long the answer took; null where none came
     * @param problem       why none came; null where one did
     */
    public record Outcome(boolean success, @Nullable Double latencyMillis, @Nullable Problem problem) {
    }
}
