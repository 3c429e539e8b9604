package io.rehearsal.api.socket;

import java.io.IOException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.PingMessage;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketMessage;
import org.springframework.web.socket.WebSocketSession;

/** Sends to one client, one message after the other. Whoever hands something in never waits; a client that does not read is dropped. */
final class Outbox {

    private static final int MAX_WAITING = 256;
    private static final int MAX_CHARACTERS = 1024 * 1024;

    private final WebSocketSession session;
    private final Executor threads;
    private final Lane lane;
    private final AtomicInteger characters = new AtomicInteger();
    private volatile boolean closing;

    Outbox(WebSocketSession session, Executor threads) {
        this.session = session;
        this.threads = threads;
        this.lane = new Lane(threads, MAX_WAITING);
    }

    void text(String text) {
        if (closing) {
            return;
        }
        if (characters.addAndGet(text.length()) > MAX_CHARACTERS || !lane.offer(() -> deliver(text))) {
            drop(CloseStatus.SERVICE_OVERLOAD);
        }
    }

    private void deliver(String text) {
        characters.addAndGet(-text.length());
        deliver(new TextMessage(text));
    }

    void ping() {
        if (!lane.offer(() -> deliver(new PingMessage()))) {
            drop(CloseStatus.SERVICE_OVERLOAD);
        }
    }

    /** After what waits to be sent. */
    void close(CloseStatus status) {
        if (!lane.offer(() -> end(status))) {
            drop(status);
        }
    }

    /** At once; what waits is not sent. The client may not even hear the goodbye, which is given up after a while. */
    void drop(CloseStatus status) {
        if (!closing) {
            closing = true;
            threads.execute(() -> end(status));
        }
    }

    private void deliver(WebSocketMessage<?> message) {
        if (closing) {
            return;
        }
        try {
            session.sendMessage(message);
        } catch (IOException | IllegalStateException gone) {
            drop(CloseStatus.SESSION_NOT_RELIABLE);
        }
    }

    private void end(CloseStatus status) {
        closing = true;
        try {
            session.close(status);
        } catch (IOException | IllegalStateException gone) {
            // It has closed already, which is all that was wanted.
        }
    }
}
