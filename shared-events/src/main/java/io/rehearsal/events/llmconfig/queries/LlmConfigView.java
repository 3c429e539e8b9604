package io.rehearsal.events.llmconfig.queries;

import io.rehearsal.events.llmconfig.MaskedKey;
import io.rehearsal.events.llmconfig.Provider;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A configuration as the read side remembers it.
 *
 * @param maskedKey see {@link MaskedKey}; null where there is no key
 * @param apiBase   null for the provider's own address
 */
public record LlmConfigView(
        long configId,
        long accountId,
        Provider provider,
        String modelName,
        @Nullable String maskedKey,
        @Nullable String apiBase,
        boolean active,
        Instant createdAt,
        Instant updatedAt) {
}
