package io.rehearsal.api.socket;

import io.rehearsal.events.interview.queries.InterviewView;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.socket.CloseStatus;

/**
 * What one contract says over the socket of an interview. One dialect serves all sockets of its path; what belongs to one of them
 * lives in its {@link Conversation}. A socket's path is also one of its contract's public paths: who may come in is decided here,
 * after the handshake, so that it can be told by a close code.
 */
public interface SocketDialect {

    /** Where the sockets are, such as {@code /api/interview/ws/{id}}; the last segment is the interview. */
    String path();

    /** How a visitor is turned away before the interview is even looked for; empty to go on. */
    default Optional<CloseStatus> turnsAway(Visitor visitor) {
        return Optional.empty();
    }

    /** How a socket is closed whose person has been erased. */
    CloseStatus erased();

    /**
     * Says what stands open, or closes. Events that come after the view are told to the conversation.
     *
     * @param interview as its events tell it at this moment; null where there is none
     * @return null where the peer has been closed
     */
    @Nullable Conversation opened(Peer peer, @Nullable InterviewView interview);

    /** An answer that needs no thought and waits for nothing, such as {@code pong}; null where the text is no such thing. */
    default @Nullable String reflex(String text) {
        return null;
    }

    /** The body that tells a problem. */
    Object problem(Problem problem);
}
