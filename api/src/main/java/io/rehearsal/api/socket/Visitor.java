package io.rehearsal.api.socket;

import io.rehearsal.api.security.Caller;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who wants to open a socket.
 *
 * @param interviewId    null where the address names none that could exist
 * @param caller         null where no token came, or one that is not believed
 * @param presentedToken whether a token came at all, believed or not
 * @param metadata       what the handshake's messages carry, by {@link io.rehearsal.events.MetadataKeys}
 */
public record Visitor(@Nullable Long interviewId, @Nullable Caller caller, boolean presentedToken, Map<String, String> metadata) {

    static final String ATTRIBUTE = Visitor.class.getName();
}
