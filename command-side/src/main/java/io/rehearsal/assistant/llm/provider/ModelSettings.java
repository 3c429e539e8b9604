package io.rehearsal.assistant.llm.provider;

import io.rehearsal.events.llmconfig.Provider;
import org.jspecify.annotations.Nullable;

/**
 * Which model is called, and how.
 *
 * @param apiKey  null where the provider wants none
 * @param apiBase null for the provider's own address
 * @param trusted whether the operator chose the address, so that it may be anywhere
 */
public record ModelSettings(Provider provider, String model, @Nullable String apiKey, @Nullable String apiBase, boolean trusted) {

    /** Another model of the same provider. */
    public ModelSettings named(String other) {
        return new ModelSettings(provider, other, apiKey, apiBase, trusted);
    }

    /** Where calls go: what the paths of the provider's API are appended to. */
    public String address() {
        return apiBase == null ? defaultAddress(provider) : apiBase;
    }

    /** DashScope and ERNIE are reached through their endpoints that speak OpenAI's protocol. */
    private static String defaultAddress(Provider provider) {
        return switch (provider) {
            case DASHSCOPE -> "https://dashscope.aliyuncs.com/compatible-mode/v1";
            case ERNIE -> "https://qianfan.baidubce.com/v2";
            case OPENAI -> "https://api.openai.com/v1";
            case ANTHROPIC -> "https://api.anthropic.com/v1";
            case OLLAMA -> "http://localhost:11434";
        };
    }

    /** Shows neither the key nor the address, which may hold one. */
    @Override
    public String toString() {
        return "ModelSettings[provider=%s, model=%s]".formatted(provider, model);
    }
}
