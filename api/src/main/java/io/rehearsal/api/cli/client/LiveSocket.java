package io.rehearsal.api.cli.client;

import java.net.http.WebSocket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** An open WebSocket: what is heard waits until it is asked for. Pings are answered meanwhile. */
public final class LiveSocket implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 120;

    private final BlockingQueue<Heard> heard = new LinkedBlockingQueue<>();
    private final WebSocket socket;

    LiveSocket(Opening opening) {
        this.socket = opening.with(new Ear());
    }

    /** How the connection is made. */
    interface Opening {

        WebSocket with(WebSocket.Listener listener);
    }

    private sealed interface Heard {

        record Text(String text) implements Heard {
        }

        record Gone(String why) implements Heard {
        }
    }

    /** Sends a value as JSON, its names in snake case. */
    public void say(Object message) {
        socket.sendText(ServerClient.json(message), true).join();
    }

    /** The next message; comes within two minutes, or not at all. */
    public JsonNode next() {
        try {
            return switch (heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                case Heard.Text it -> ServerClient.read(it.text());
                case Heard.Gone it -> throw new CommandFailed("The server has closed the connection: %s".formatted(it.why()));
                case null -> throw new CommandFailed("The server has said nothing for %d seconds.".formatted(PATIENCE_SECONDS));
            };
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandFailed("Interrupted");
        }
    }

    @Override
    public void close() {
        socket.sendClose(WebSocket.NORMAL_CLOSURE, "").exceptionally(_ -> null).join();
    }

    private final class Ear implements WebSocket.Listener {

        private final StringBuilder text = new StringBuilder();

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
            text.append(data);
            if (last) {
                heard.add(new Heard.Text(text.toString()));
                text.setLength(0);
            }
            webSocket.request(1);
            return null;
        }

        @Override
        public @Nullable CompletionStage<?> onClose(WebSocket webSocket, int code, String reason) {
            heard.add(new Heard.Gone("%s (%d)".formatted(reason, code)));
            return null;
        }

        @Override
        public void onError(WebSocket webSocket, Throwable problem) {
            heard.add(new Heard.Gone(String.valueOf(problem.getMessage())));
        }
    }
}
