package io.rehearsal.events.modelcall.queries;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A model call as the read side remembers it. */
public record ModelCallView(
        long callId,
        String caller,
        @Nullable Long conversationId,
        @Nullable Long messageId,
        String modelName,
        String endpoint,
        int statusCode,
        int requestTokens,
        int responseTokens,
        long durationMillis,
        @Nullable String clientAddress,
        @Nullable String failure,
        Instant calledAt) {
}
