package io.rehearsal.benchmark;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

/**
 * A provider in this process that answers after as many milliseconds as the request allows tokens, at once where it names none, or streams one piece
 * and then waits until it is told to end.
 */
final class FakeProvider implements AutoCloseable {

    private static final int BACKLOG = 2_000;
    private static final String WHOLE = """
            {"id": "c-1", "model": "m", "choices": [{"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": "An answer of a line."}}],
             "usage": {"prompt_tokens": 9, "completion_tokens": 12, "total_tokens": 21}}""";
    private static final Pattern THOUGHT = Pattern.compile("\"max_(?:completion_)?tokens\"\\s*:\\s*(\\d+)");
    private static final String PIECE = "data: {\"id\":\"c-1\",\"choices\":[{\"index\":0,\"delta\":{\"content\":\"An answer\"}}]}\n\n";
    private static final String END = "data: {\"id\":\"c-1\",\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"stop\"}]}\n\ndata: [DONE]\n\n";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch end = new CountDownLatch(1);

    FakeProvider() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), BACKLOG);
        server.setExecutor(threads);
        server.createContext("/v1/chat/completions", this::answer);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:%d/v1".formatted(server.getAddress().getPort());
    }

    /** Every stream that is open ends, and those that come. */
    void endStreams() {
        end.countDown();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var asked = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            if (!asked.replace(" ", "").contains("\"stream\":true")) {
                think(asked);
                var bytes = WHOLE.getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().add("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, bytes.length);
                exchange.getResponseBody().write(bytes);
                return;
            }
            exchange.getResponseHeaders().add("Content-Type", "text/event-stream");
            exchange.sendResponseHeaders(200, 0);
            write(exchange, PIECE);
            end.await();
            write(exchange, END);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void think(String asked) throws InterruptedException {
        var thought = THOUGHT.matcher(asked);
        if (thought.find()) {
            Thread.sleep(Long.parseLong(thought.group(1)));
        }
    }

    private static void write(HttpExchange exchange, String text) throws IOException {
        exchange.getResponseBody().write(text.getBytes(StandardCharsets.UTF_8));
        exchange.getResponseBody().flush();
    }

    @Override
    public void close() {
        endStreams();
        server.stop(0);
        threads.shutdownNow();
    }
}
