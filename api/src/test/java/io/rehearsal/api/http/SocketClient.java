package io.rehearsal.api.http;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A WebSocket client as any other; it answers pings as long as it reads. */
public final class SocketClient implements AutoCloseable {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final long PATIENCE_SECONDS = 30;

    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final boolean reads;
    private final WebSocket socket;

    private SocketClient(String path, @Nullable String bearer, @Nullable String origin, boolean reads, int port) {
        this.reads = reads;
        var builder = HTTP.newWebSocketBuilder().connectTimeout(Duration.ofSeconds(PATIENCE_SECONDS));
        if (bearer != null) {
            builder.header("Authorization", "Bearer " + bearer);
        }
        if (origin != null) {
            builder.header("Origin", origin);
        }
        this.socket = builder.buildAsync(URI.create("ws://localhost:" + port + path), new Ear()).join();
    }

    /** @param path with its query */
    public static SocketClient open(String path) {
        return new SocketClient(path, null, null, true, Application.ports().server());
    }

    public static SocketClient open(String path, String bearer) {
        return new SocketClient(path, bearer, null, true, Application.ports().server());
    }

    public static SocketClient openFrom(String origin, String path) {
        return new SocketClient(path, null, origin, true, Application.ports().server());
    }

    /** One that never reads, not even pings. */
    public static SocketClient deaf(String path) {
        return new SocketClient(path, null, null, false, Application.ports().server());
    }

    /** To another copy of the application. */
    public static SocketClient openOn(int port, String path) {
        return new SocketClient(path, null, null, true, port);
    }

    public SocketClient say(String text) {
        socket.sendText(text, true).join();
        return this;
    }

    public SocketClient say(String part, boolean last) {
        socket.sendText(part, last).join();
        return this;
    }

    /** Sends bytes and not text. */
    public SocketClient show(byte[] bytes) {
        socket.sendBinary(ByteBuffer.wrap(bytes), true).join();
        return this;
    }

    public SocketClient answer(String text) {
        return say(JSON.writeValueAsString(new Answer("answer", text)));
    }

    public SocketClient end() {
        return say("{\"type\": \"end\"}");
    }

    /** The next text, which must come within half a minute. */
    public String nextText() {
        try {
            var text = heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (text == null) {
                throw new AssertionError("nothing was heard in %d s; closed: %s".formatted(PATIENCE_SECONDS, closed.getNow(null)));
            }
            return text;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public JsonNode next() {
        return JSON.readTree(nextText());
    }

    /** The next message, which has to be of that type. */
    public JsonNode next(String type) {
        var message = next();
        if (!message.path("type").asString("").equals(type)) {
            throw new AssertionError("expected %s but heard %s".formatted(type, message));
        }
        return message;
    }

    /** Nothing has been heard that was not asked for: a {@code pong} is the very next text. */
    public SocketClient hearsNothing() {
        say("ping");
        var text = nextText();
        if (!text.equals("pong")) {
            throw new AssertionError("expected nothing but heard " + text);
        }
        return this;
    }

    /** How the server closed; 1006 where it broke off. */
    public int closeCode() {
        return closed.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }

    public boolean isOpen() {
        return !closed.isDone();
    }

    /** Goes away without a word. */
    @Override
    public void close() {
        socket.abort();
    }

    private record Answer(String type, String answer) {
    }

    private final class Ear implements WebSocket.Listener {

        private final StringBuilder text = new StringBuilder();

        @Override
        public void onOpen(WebSocket webSocket) {
            if (reads) {
                webSocket.request(Long.MAX_VALUE);
            }
        }

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
            text.append(data);
            if (last) {
                heard.add(text.toString());
                text.setLength(0);
            }
            return null;
        }

        @Override
        public @Nullable CompletionStage<?> onClose(WebSocket webSocket, int statusCode, String reason) {
            closed.complete(statusCode);
            return null;
        }

        @Override
        public void onError(WebSocket webSocket, Throwable error) {
            closed.complete(1006);
        }
    }
}
