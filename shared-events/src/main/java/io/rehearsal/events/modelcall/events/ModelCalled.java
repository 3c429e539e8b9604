package io.rehearsal.events.modelcall.events;

import io.rehearsal.events.DataSubjectId;
import io.rehearsal.events.EventType;
import io.rehearsal.events.PersonalData;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A language model was called, or was to be and was refused.
 *
 * @param caller         an account id in decimal, or a guest's name
 * @param conversationId in which it was; null outside of any
 * @param messageId      that it was to reply to; null outside of any
 * @param endpoint       the path of the request that it served; the automation's name where none is known
 * @param statusCode     that the client got
 * @param requestTokens  as the provider counted them; 0 where it counted none
 * @param durationMillis until the last of the answer
 * @param failure        why it brought nothing; null where it brought an answer
 */
@EventType(name = "modelcall.ModelCalled")
public record ModelCalled(
        long callId,
        @DataSubjectId String caller,
        @Nullable Long conversationId,
        @Nullable Long messageId,
        String modelName,
        String endpoint,
        int statusCode,
        int requestTokens,
        int responseTokens,
        long durationMillis,
        @PersonalData @Nullable String clientAddress,
        @Nullable String failure,
        Instant calledAt) implements ModelCallEvent {
}
