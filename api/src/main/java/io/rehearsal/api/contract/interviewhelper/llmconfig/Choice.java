package io.rehearsal.api.contract.interviewhelper.llmconfig;

import io.rehearsal.api.contract.SnakeCase;
import io.rehearsal.events.llmconfig.commands.ConfigureLlm;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/** The language model that a person wants; active unless said otherwise. */
record Choice(
        @NotBlank(message = "provider 不能为空") String provider,
        @NotBlank(message = "model_name 不能为空") String modelName,
        @Nullable String apiKey,
        @Nullable String apiBase,
        @Nullable Boolean isActive) implements SnakeCase {

    /** @throws io.rehearsal.api.contract.InvalidRequest where there is no such provider */
    ConfigureLlm by(long accountId) {
        return new ConfigureLlm(accountId, Providers.named(provider), modelName, apiKey, apiBase, isActive == null || isActive);
    }
}
