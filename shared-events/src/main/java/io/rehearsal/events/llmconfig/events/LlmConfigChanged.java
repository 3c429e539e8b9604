package io.rehearsal.events.llmconfig.events;

import io.rehearsal.events.DataSubjectId;
import io.rehearsal.events.EventType;
import io.rehearsal.events.PersonalData;
import io.rehearsal.events.llmconfig.Provider;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person chose otherwise; everything is as it is from now on.
 *
 * @param modelName null only once the person has been erased
 * @param apiKey    null also where the provider wants none
 * @param apiBase   null also for the provider's own address
 */
@EventType(name = "llmconfig.LlmConfigChanged")
public record LlmConfigChanged(
        @DataSubjectId long accountId,
        long configId,
        Provider provider,
        @PersonalData @Nullable String modelName,
        @PersonalData @Nullable String apiKey,
        @PersonalData @Nullable String apiBase,
        boolean active,
        Instant changedAt) implements LlmConfigEvent {

    /** Shows neither the key nor the address, which may hold one. */
    @Override
    public String toString() {
        return "LlmConfigChanged[accountId=%d, configId=%d, provider=%s, active=%s]".formatted(accountId, configId, provider, active);
    }
}
