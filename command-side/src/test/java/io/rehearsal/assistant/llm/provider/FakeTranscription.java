package io.rehearsal.assistant.llm.provider;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.rehearsal.assistant.Transcriber;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A server on this machine that speaks OpenAI's protocol of transcriptions and answers as it has been told. */
public final class FakeTranscription implements AutoCloseable {

    /** One request; the form as ISO 8859-1, so that each byte is a character. */
    public record Received(String path, @Nullable String authorization, String form) {
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final List<String> journal = new CopyOnWriteArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile int status = 200;
    private volatile @Nullable String body = "{\"text\": \"what was said\"}";

    public FakeTranscription() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    /** @param answer null for silence */
    public FakeTranscription answers(int code, @Nullable String answer) {
        status = code;
        body = answer;
        return this;
    }

    /** Whoever has it write recordings down. */
    public Transcriber transcriber(Duration timeout) {
        var properties = Clients.properties(timeout, false, true);
        return new TranscriptionEndpoint(new TranscriptionProperties("http://127.0.0.1:" + server.getAddress().getPort() + "/v1", "sk-secret", "whisper-1", timeout),
                new Connections(new OutboundAddresses(properties), properties),
                (_, model, failure, _, _) -> journal.add(model + " " + (failure == null ? "answered" : failure.getMessage())));
    }

    /** Where none is configured. */
    public static Transcriber nobody() {
        var properties = Clients.properties(Duration.ofSeconds(1), false, true);
        return new TranscriptionEndpoint(new TranscriptionProperties(" ", null, "whisper-1", Duration.ofSeconds(1)),
                new Connections(new OutboundAddresses(properties), properties), (_, _, _, _, _) -> { });
    }

    public List<Received> received() {
        return List.copyOf(received);
    }

    public List<String> journal() {
        return List.copyOf(journal);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            received.add(new Received(exchange.getRequestURI().getPath(), exchange.getRequestHeaders().getFirst("Authorization"),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.ISO_8859_1)));
            var answer = body;
            if (answer == null) {
                closed.await(1, TimeUnit.MINUTES);
                return;
            }
            var bytes = answer.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
