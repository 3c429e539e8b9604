package io.rehearsal.events.llmconfig;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Who runs language models. */
public enum Provider {
    DASHSCOPE, ERNIE, OPENAI, ANTHROPIC, OLLAMA;

    /** As people and settings write it, such as {@code dashscope}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Provider> of(String id) {
        return Arrays.stream(values()).filter(provider -> provider.id().equals(id.strip().toLowerCase(Locale.ROOT))).findFirst();
    }
}
