package io.rehearsal.events.llmconfig.commands;

import io.rehearsal.events.llmconfig.Provider;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a person's first configuration; answered with its id ({@code Long}). Refused with {@code LLM_CONFIG_EXISTS} where there
 * is one, with {@code INVALID} where a part cannot be, and with {@code ADDRESS_NOT_ALLOWED} where the address is not one to call.
 *
 * @param apiKey  null for a provider that wants none
 * @param apiBase null for the provider's own address
 */
public record ConfigureLlm(
        long accountId,
        Provider provider,
        String modelName,
        @Nullable String apiKey,
        @Nullable String apiBase,
        boolean active) implements LlmConfigCommand {

    /** Shows neither the key nor the address, which may hold one. */
    @Override
    public String toString() {
        return "ConfigureLlm[accountId=%d, provider=%s, active=%s]".formatted(accountId, provider, active);
    }
}
