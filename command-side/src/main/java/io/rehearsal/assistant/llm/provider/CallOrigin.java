package io.rehearsal.assistant.llm.provider;

import io.rehearsal.events.MetadataKeys;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * On whose behalf a model is called.
 *
 * @param caller        an account id in decimal; null for a guest
 * @param endpoint      the path of the request, or the name of what goes on by itself
 * @param cause         the identifier of the message that led to the call; null where none did
 * @param forwarded     whether the client gets the model's own failure, and not another engine's answer
 */
public record CallOrigin(
        @Nullable String caller,
        String endpoint,
        @Nullable String clientAddress,
        @Nullable Long conversationId,
        @Nullable Long messageId,
        @Nullable String cause,
        boolean forwarded) {

    private static final ScopedValue<CallOrigin> CURRENT = ScopedValue.newInstance();

    /** Work that may throw. */
    public interface Work<R, X extends Throwable> extends ScopedValue.CallableOp<R, X> {
    }

    public static CallOrigin of(String endpoint) {
        return new CallOrigin(null, endpoint, null, null, null, null, false);
    }

    /** Where a message came from, by its metadata. */
    public static CallOrigin of(String identifier, Map<String, ?> metadata) {
        var actor = String.valueOf(metadata.get(MetadataKeys.ACTOR));
        var endpoint = metadata.get(MetadataKeys.ENDPOINT);
        var address = metadata.get(MetadataKeys.CLIENT_ADDRESS);
        return new CallOrigin(actor.matches("\\d+") ? actor : null, endpoint == null ? actor : endpoint.toString(),
                address == null ? null : address.toString(), null, null, identifier, false);
    }

    /** Of the work that is being done on this thread. */
    public static Optional<CallOrigin> current() {
        return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
    }

    public CallOrigin by(@Nullable Long accountId) {
        return new CallOrigin(accountId == null ? null : accountId.toString(), endpoint, clientAddress, conversationId, messageId, cause, forwarded);
    }

    public CallOrigin inConversation(long conversation, long message, String path) {
        return new CallOrigin(caller, path, clientAddress, conversation, message, cause, forwarded);
    }

    public CallOrigin asForwarded() {
        return new CallOrigin(caller, endpoint, clientAddress, conversationId, messageId, cause, true);
    }

    /** Does the work on behalf of this. */
    public <R, X extends Throwable> R call(Work<R, X> work) throws X {
        return ScopedValue.where(CURRENT, this).call(work);
    }
}
