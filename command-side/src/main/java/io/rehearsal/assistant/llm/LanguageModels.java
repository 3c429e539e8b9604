package io.rehearsal.assistant.llm;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.rehearsal.assistant.llm.provider.CallOrigin;
import io.rehearsal.assistant.llm.provider.LlmProperties;
import io.rehearsal.assistant.llm.provider.ModelSettings;
import io.rehearsal.assistant.llm.provider.ProviderClient;
import io.rehearsal.events.llmconfig.Provider;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Knows which language model works for whom: the person's own, else the server's, else none. */
@Component
@EnableConfigurationProperties(LlmProperties.class)
public class LanguageModels {

    private final PersonalModels personal;
    private final ProviderClient provider;
    private final Duration timeout;
    private final Duration searchTimeout;
    private final Optional<ModelSettings> servers;
    private final Cache<ModelSettings, Boolean> keysRefused =
            Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(Duration.ofMinutes(1)).build();

    LanguageModels(PersonalModels personal, ProviderClient provider, LlmProperties properties) {
        this.personal = personal;
        this.provider = provider;
        this.timeout = properties.timeout();
        this.searchTimeout = properties.searchTimeout();
        this.servers = servers(properties);
    }

    /** @param accountId null for a guest */
    public Optional<StructuredModel> of(@Nullable Long accountId) {
        var origin = CallOrigin.current().orElseGet(() -> CallOrigin.of("unknown")).by(accountId);
        return settingsOf(accountId).map(settings -> new CheckedModel(settings, provider, timeout, searchTimeout, keysRefused, origin));
    }

    /** Which model works for a person; its name may be another's of the same provider. @param accountId null for a guest */
    public Optional<ModelSettings> settingsOf(@Nullable Long accountId) {
        return Optional.ofNullable(accountId).flatMap(personal::of).or(() -> servers);
    }

    /** A person's model in a conversation; empty where none is configured. */
    public Optional<ChatModel> chat(long accountId, String modelName) {
        return settingsOf(accountId).map(settings -> new ChatModel(settings.named(modelName), provider, timeout));
    }

    private static Optional<ModelSettings> servers(LlmProperties properties) {
        if (properties.provider() == null) {
            return Optional.empty();
        }
        var provider = Provider.of(properties.provider())
                .orElseThrow(() -> new IllegalStateException(
                        "rehearsal.llm.provider is none of dashscope, ernie, openai, anthropic, ollama"));
        if (properties.model() == null) {
            throw new IllegalStateException("rehearsal.llm.provider is set and rehearsal.llm.model is not");
        }
        return Optional.of(new ModelSettings(provider, properties.model(), properties.apiKey(), properties.apiBase(), true));
    }
}
