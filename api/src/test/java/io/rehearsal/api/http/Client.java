package io.rehearsal.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Talks HTTP to the application as any client would. Paths are given with their query, already encoded. */
public final class Client {

    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final int port;
    private final @Nullable String token;
    private final boolean held;
    private final List<String> headers;

    Client(int port, @Nullable String token) {
        this(port, token, false, List.of());
    }

    private Client(int port, @Nullable String token, boolean held, List<String> headers) {
        this.port = port;
        this.token = token;
        this.held = held;
        this.headers = headers;
    }

    public Client on(int otherPort) {
        return new Client(otherPort, token, false, List.of());
    }

    /** The same caller on another port. */
    public Client at(int otherPort) {
        return new Client(otherPort, token, held, headers);
    }

    /** Of another application that serves the same documents. */
    public Client held() {
        return new Client(port, token, true, headers);
    }

    public Client with(@Nullable String otherToken) {
        return new Client(port, otherToken, held, headers);
    }

    public Client header(String name, String value) {
        return new Client(port, token, held, Stream.concat(headers.stream(), Stream.of(name, value)).toList());
    }

    public Reply get(String path) {
        return send("GET", path, null, BodyPublishers.noBody());
    }

    public Reply delete(String path) {
        return send("DELETE", path, null, BodyPublishers.noBody());
    }

    public Reply post(String path) {
        return send("POST", path, null, BodyPublishers.noBody());
    }

    public Reply post(String path, String json) {
        return send("POST", path, "application/json", BodyPublishers.ofString(json));
    }

    public Reply put(String path, String json) {
        return send("PUT", path, "application/json", BodyPublishers.ofString(json));
    }

    public Reply form(String path, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send("POST", path, "application/x-www-form-urlencoded", BodyPublishers.ofString(body));
    }

    public Reply upload(String path, String fileName, byte[] file) {
        var form = new Multipart().file("file", fileName, file);
        return send("POST", path, form.contentType(), form.body());
    }

    /** What a contract answers has to be as its OpenAPI document says. */
    public Reply send(String method, String path, @Nullable String contentType, BodyPublisher body) {
        var reply = fetch(method, path, contentType, body);
        if ((reply.status() == 503 || reply.status() == 429) && !path.startsWith("/ops/actuator")) {
            assertThat(reply.header("Retry-After")).as("when to try %s again", path).isNotNull();
        }
        if (held || Application.isServing(port)) {
            ServedDocuments.check(method, path, reply);
        }
        return reply;
    }

    /** Holds the answer against nothing. */
    Reply fetch(String method, String path, @Nullable String contentType, BodyPublisher body) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).method(method, body);
        if (contentType != null) {
            request.header("Content-Type", contentType);
        }
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (!headers.isEmpty()) {
            request.headers(headers.toArray(String[]::new));
        }
        try {
            var response = HTTP.send(request.build(), BodyHandlers.ofByteArray());
            return new Reply(response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
