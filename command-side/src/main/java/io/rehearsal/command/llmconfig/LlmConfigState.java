package io.rehearsal.command.llmconfig;

import io.rehearsal.assistant.llm.provider.ModelSettings;
import io.rehearsal.events.llmconfig.Provider;
import io.rehearsal.events.llmconfig.events.LlmConfigChanged;
import io.rehearsal.events.llmconfig.events.LlmConfigEvent;
import io.rehearsal.events.llmconfig.events.LlmConfigRemoved;
import io.rehearsal.events.llmconfig.events.LlmConfigured;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What has to be known of a person's configuration.
 *
 * @param present whether there is one; the rest means something only then
 */
record LlmConfigState(
        boolean present,
        long configId,
        Provider provider,
        String modelName,
        @Nullable String apiKey,
        @Nullable String apiBase,
        boolean active) {

    static final LlmConfigState NONE = new LlmConfigState(false, 0, Provider.OPENAI, "", null, null, false);

    LlmConfigState evolve(LlmConfigEvent event) {
        return switch (event) {
            case LlmConfigured it -> of(it.configId(), it.provider(), it.modelName(), it.apiKey(), it.apiBase(), it.active());
            case LlmConfigChanged it -> of(it.configId(), it.provider(), it.modelName(), it.apiKey(), it.apiBase(), it.active());
            case LlmConfigRemoved _ -> NONE;
        };
    }

    /** The model that works for the person; empty where there is none or it is switched off. */
    Optional<ModelSettings> model() {
        return present && active ? Optional.of(new ModelSettings(provider, modelName, apiKey, apiBase, false)) : Optional.empty();
    }

    /** What an erased person chose can no longer be read, and so is not there. */
    private static LlmConfigState of(
            long configId, Provider provider, @Nullable String modelName, @Nullable String apiKey, @Nullable String apiBase, boolean active) {
        return modelName == null ? NONE : new LlmConfigState(true, configId, provider, modelName, apiKey, apiBase, active);
    }

    /** Shows neither the key nor the address, which may hold one. */
    @Override
    public String toString() {
        return "LlmConfigState[present=%s, configId=%d, provider=%s, active=%s]".formatted(present, configId, provider, active);
    }
}
