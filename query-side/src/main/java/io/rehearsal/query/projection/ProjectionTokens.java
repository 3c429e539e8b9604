package io.rehearsal.query.projection;

import java.util.Optional;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.jspecify.annotations.Nullable;

/** Where the generations' positions are kept: apart from the application's own token store, which other processors use. */
public interface ProjectionTokens {

    TokenStore store();

    /** The position that a processor has stored, whoever has claimed it; empty where it has none. */
    Optional<TrackingToken> peek(String processor);

    /** Lets a processor that has not run yet begin after the token; null for the first event. */
    default void begin(String processor, @Nullable TrackingToken token) {
        store().initializeTokenSegments(processor, 1, token);
    }

    /** Forgets a processor, whoever has claimed it. */
    void drop(String processor);
}
