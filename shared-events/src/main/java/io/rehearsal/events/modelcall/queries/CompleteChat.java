package io.rehearsal.events.modelcall.queries;

import io.rehearsal.events.conversation.Part;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks the person's model to go on with a conversation; answered with a {@link Completion} as a whole, or with {@link CompletionPiece}s as they come.
 *
 * @param temperature 0 to 2; null for the provider's own
 * @param maxTokens   at least 1; null for the provider's own
 */
public record CompleteChat(long accountId, String modelName, List<Turn> turns, @Nullable Double temperature, @Nullable Integer maxTokens) {

    /** Who says something. */
    public enum Role {
        SYSTEM, USER, ASSISTANT
    }

    public record Turn(Role role, List<Part> parts) {
    }
}
