package io.rehearsal.events.llmconfig.events;

import io.rehearsal.events.DataSubjectId;
import io.rehearsal.events.EventType;
import io.rehearsal.events.PersonalData;
import io.rehearsal.events.llmconfig.Provider;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person chose a language model.
 *
 * @param modelName null only once the person has been erased
 * @param apiKey    null also where the provider wants none
 * @param apiBase   null also for the provider's own address
 */
@EventType(name = "llmconfig.LlmConfigured")
public record LlmConfigured(
        @DataSubjectId long accountId,
        long configId,
        Provider provider,
        @PersonalData @Nullable String modelName,
        @PersonalData @Nullable String apiKey,
        @PersonalData @Nullable String apiBase,
        boolean active,
        Instant configuredAt) implements LlmConfigEvent {

    /** Shows neither the key nor the address, which may hold one. */
    @Override
    public String toString() {
        return "LlmConfigured[accountId=%d, configId=%d, provider=%s, active=%s]".formatted(accountId, configId, provider, active);
    }
}
