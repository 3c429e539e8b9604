package io.rehearsal.api.socket;

import org.springframework.web.socket.CloseStatus;

/** The other end of one socket. What is sent goes out in the order of the calls; no call waits for the network. */
public interface Peer {

    Visitor visitor();

    /** Sends a body as JSON. */
    void send(Object body);

    /** Carries something out after the texts that have come so far, as if it were one. */
    void later(Runnable work);

    /** Closes after what has been sent so far. */
    void close(CloseStatus status);
}
