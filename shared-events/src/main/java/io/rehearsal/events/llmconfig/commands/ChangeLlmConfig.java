package io.rehearsal.events.llmconfig.commands;

import io.rehearsal.events.llmconfig.Provider;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Asks to change a configuration. Refused with {@code LLM_CONFIG_MISSING} where there is none, else as {@link ConfigureLlm}.
 *
 * @param given   the parts that are to change; what the others hold means nothing
 * @param apiKey  null takes it away; the masked key leaves it
 * @param apiBase null for the provider's own address
 */
public record ChangeLlmConfig(
        long accountId,
        Set<Part> given,
        @Nullable Provider provider,
        @Nullable String modelName,
        @Nullable String apiKey,
        @Nullable String apiBase,
        @Nullable Boolean active) implements LlmConfigCommand {

    public enum Part {
        PROVIDER, MODEL_NAME, API_KEY, API_BASE, ACTIVE
    }

    /** Shows neither the key nor the address, which may hold one. */
    @Override
    public String toString() {
        return "ChangeLlmConfig[accountId=%d, given=%s]".formatted(accountId, given);
    }
}
