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

    /**
     * What came of the call.
     *
     * @param latencyMillis how long the answer took; null where none came
     * @param error         why none came, in a few words of English; null where one did
     */
    public record Outcome(boolean success, @Nullable Double latencyMillis, @Nullable String error) {
    }
}
