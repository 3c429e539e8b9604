package io.rehearsal.api.socket;

import jakarta.websocket.Session;
import java.time.Duration;
import java.util.Objects;
import org.springframework.web.socket.BinaryMessage;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.PongMessage;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.adapter.NativeWebSocketSession;
import org.springframework.web.socket.handler.AbstractWebSocketHandler;

/** Where the container hands in what comes over the sockets of one dialect. */
final class SocketHandler extends AbstractWebSocketHandler {

    /** Tomcat's own names, see its WebSocket how-to: after that long a send or a farewell is given up. */
    private static final String SEND_TIMEOUT = "org.apache.tomcat.websocket.BLOCKING_SEND_TIMEOUT";
    private static final String CLOSE_TIMEOUT = "org.apache.tomcat.websocket.SESSION_CLOSE_TIMEOUT";

    private static final String OPEN_SOCKET = OpenSocket.class.getName();

    private final SocketDialect dialect;
    private final Sockets sockets;
    private final Duration sendTimeout;

    SocketHandler(SocketDialect dialect, Sockets sockets, Duration sendTimeout) {
        this.dialect = dialect;
        this.sockets = sockets;
        this.sendTimeout = sendTimeout;
    }

    /** Frames are put together here: the container would close a connection whose message is too long for it. */
    @Override
    public boolean supportsPartialMessages() {
        return true;
    }

    @Override
    public void afterConnectionEstablished(WebSocketSession session) {
        limit(session);
        var visitor = (Visitor) Objects.requireNonNull(session.getAttributes().get(Visitor.ATTRIBUTE), "the handshake says who comes");
        var socket = new OpenSocket(session, visitor, dialect, sockets);
        session.getAttributes().put(OPEN_SOCKET, socket);
        sockets.add(socket);
    }

    private void limit(WebSocketSession session) {
        if (session instanceof NativeWebSocketSession known && known.getNativeSession() instanceof Session tomcat) {
            tomcat.getUserProperties().put(SEND_TIMEOUT, sendTimeout.toMillis());
            tomcat.getUserProperties().put(CLOSE_TIMEOUT, sendTimeout.toMillis());
        }
    }

    @Override
    protected void handleTextMessage(WebSocketSession session, TextMessage message) {
        socket(session).text(message.getPayload(), message.isLast());
    }

    @Override
    protected void handleBinaryMessage(WebSocketSession session, BinaryMessage message) {
        socket(session).bytes(message.isLast());
    }

    @Override
    protected void handlePongMessage(WebSocketSession session, PongMessage message) {
        socket(session).pong();
    }

    /** Nothing to do: the container ends the connection, and says so. */
    @Override
    public void handleTransportError(WebSocketSession session, Throwable problem) {
    }

    @Override
    public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
        sockets.remove(socket(session));
    }

    private static OpenSocket socket(WebSocketSession session) {
        return (OpenSocket) Objects.requireNonNull(session.getAttributes().get(OPEN_SOCKET), "a session begins with its establishment");
    }
}
