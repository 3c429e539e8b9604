package io.rehearsal.assistant.llm.provider;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings of language models; an empty value counts as absent.
 *
 * @param provider              of the server's own model, for everybody who has none; absent for none
 * @param model                 its name
 * @param apiKey                absent where the provider wants none
 * @param apiBase               absent for the provider's own address
 * @param timeout               how long an answer may take, with the second try and the pause before it
 * @param searchTimeout         likewise, of each answer that a search waits for
 * @param connectTimeout        how long connecting may take
 * @param stream                whether answers are streamed and put together again, for providers that only stream
 * @param allowPrivateAddresses whether a person's address may be in the machine's own network
 */
@ConfigurationProperties("rehearsal.llm")
public record LlmProperties(
        @Nullable String provider,
        @Nullable String model,
        @Nullable String apiKey,
        @Nullable String apiBase,
        @DefaultValue("60s") Duration timeout,
        @DefaultValue("4s") Duration searchTimeout,
        @DefaultValue("5s") Duration connectTimeout,
        @DefaultValue("false") boolean stream,
        @DefaultValue("false") boolean allowPrivateAddresses) {

    public LlmProperties {
        provider = meant(provider);
        model = meant(model);
        apiKey = meant(apiKey);
        apiBase = meant(apiBase);
    }

    /** Shows no key. */
    @Override
    public String toString() {
        return "LlmProperties[provider=%s, model=%s]".formatted(provider, model);
    }

    private static @Nullable String meant(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
