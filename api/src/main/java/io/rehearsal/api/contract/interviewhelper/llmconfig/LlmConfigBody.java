package io.rehearsal.api.contract.interviewhelper.llmconfig;

import io.rehearsal.api.contract.SnakeCase;
import io.rehearsal.events.llmconfig.queries.LlmConfigView;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A configuration, its key masked. */
record LlmConfigBody(
        long id,
        long userId,
        String provider,
        String modelName,
        @Nullable String apiKey,
        @Nullable String apiBase,
        boolean isActive,
        @Nullable Instant createdAt,
        @Nullable Instant updatedAt) implements SnakeCase {

    static LlmConfigBody of(LlmConfigView view) {
        return new LlmConfigBody(view.configId(), view.accountId(), view.provider().id(), view.modelName(), view.maskedKey(),
                view.apiBase(), view.active(), view.createdAt(), view.updatedAt());
    }

    /** What stands for a configuration where there is none. */
    static LlmConfigBody none(long accountId) {
        return new LlmConfigBody(0, accountId, "", "", null, null, false, null, null);
    }
}
