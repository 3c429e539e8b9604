package io.rehearsal.query.modelcall;

import io.rehearsal.events.modelcall.events.ModelCalled;
import io.rehearsal.events.modelcall.queries.ModelCallView;
import io.rehearsal.query.projection.Child;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/** A call beside the others of its day. */
record CallEntry(
        @Id Long id,
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
        Instant calledAt) implements Child {

    static CallEntry of(ModelCalled it) {
        return new CallEntry(it.callId(), it.caller(), it.conversationId(), it.messageId(), it.modelName(), it.endpoint(), it.statusCode(),
                it.requestTokens(), it.responseTokens(), it.durationMillis(), it.clientAddress(), it.failure(), it.calledAt());
    }

    ModelCallView view() {
        return new ModelCallView(id, caller, conversationId, messageId, modelName, endpoint, statusCode, requestTokens, responseTokens, durationMillis,
                clientAddress, failure, calledAt);
    }
}
