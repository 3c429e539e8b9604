package io.rehearsal.assistant.llm.provider;

import dev.langchain4j.exception.HttpException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A provider answered with a status that is no success. What else it said is kept out: it may quote a key or a person. */
final class ProviderError extends HttpException {

    private final @Nullable Duration retryAfter;

    ProviderError(int status, @Nullable Duration retryAfter) {
        super(status, "the provider answered " + status);
        this.retryAfter = retryAfter;
    }

    @Nullable Duration retryAfter() {
        return retryAfter;
    }
}
