package io.rehearsal.assistant.llm.provider;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings of whoever writes recordings down; an empty value counts as absent.
 *
 * @param apiBase of an endpoint that speaks OpenAI's protocol, such as {@code https://api.openai.com/v1}; absent for none
 * @param apiKey  absent where the endpoint wants none
 * @param timeout how long one recording may take
 */
@ConfigurationProperties("rehearsal.transcription")
public record TranscriptionProperties(
        @Nullable String apiBase,
        @Nullable String apiKey,
        @DefaultValue("whisper-1") String model,
        @DefaultValue("60s") Duration timeout) {

    public TranscriptionProperties {
        apiBase = meant(apiBase);
        apiKey = meant(apiKey);
    }

    /** Shows no key. */
    @Override
    public String toString() {
        return "TranscriptionProperties[model=%s]".formatted(model);
    }

    private static @Nullable String meant(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
