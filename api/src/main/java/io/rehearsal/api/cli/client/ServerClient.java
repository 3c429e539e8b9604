package io.rehearsal.api.cli.client;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** Asks a running server. */
public final class ServerClient {

    private static final JsonMapper JSON =
            JsonMapper.builder().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE).build();

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final URI base;
    private final @Nullable String token;

    /** @param token sent as bearer; null to come as a stranger */
    public ServerClient(URI base, @Nullable String token) {
        this.base = base;
        this.token = token;
    }

    /** The same server, asked by somebody else, or by a stranger. */
    public ServerClient as(@Nullable String token) {
        return new ServerClient(base, token);
    }

    /**
     * The same server, asked by a person of its own.
     *
     * @throws CommandFailed where the server does not know the name or the password
     */
    public ServerClient loggedIn(String username, String password) {
        var form = "username=%s&password=%s".formatted(
                URLEncoder.encode(username, StandardCharsets.UTF_8), URLEncoder.encode(password, StandardCharsets.UTF_8));
        return as(as(null).post("/api/auth/login", "application/x-www-form-urlencoded", form.getBytes(StandardCharsets.UTF_8))
                .path("data").path("access_token").asString());
    }

    /** Where the server is. */
    public URI base() {
        return base;
    }

    public JsonNode get(String path) {
        return json(send("GET", path, null, BodyPublishers.noBody()));
    }

    /** As {@link #get}, waiting as long as it takes. */
    public JsonNode getPatiently(String path) {
        try (var answer = stream(path)) {
            return json(answer.readAllBytes());
        } catch (IOException e) {
            throw new CommandFailed("The server at %s broke off: %s".formatted(base, e.getMessage()));
        }
    }

    public JsonNode delete(String path) {
        return json(send("DELETE", path, null, BodyPublishers.noBody()));
    }

    public JsonNode post(String path) {
        return json(send("POST", path, null, BodyPublishers.noBody()));
    }

    /** Posts a value as JSON, its names in snake case. */
    public JsonNode post(String path, Object body) {
        return json(send("POST", path, "application/json", BodyPublishers.ofString(json(body))));
    }

    /** Posts a body of another type. */
    public JsonNode post(String path, String contentType, byte[] body) {
        return json(send("POST", path, contentType, BodyPublishers.ofByteArray(body)));
    }

    /** Fetches a file. */
    public byte[] download(String path) {
        return send("GET", path, null, BodyPublishers.noBody());
    }

    /**
     * Fetches what may be large, as it comes; closed by the caller.
     *
     * @throws CommandFailed where the server refuses or does not answer
     */
    public InputStream stream(String path) {
        HttpResponse<InputStream> response = exchange(request("GET", path, null, BodyPublishers.noBody()).build(), BodyHandlers.ofInputStream());
        if (response.statusCode() >= 400) {
            try (var body = response.body()) {
                throw new CommandFailed(reason(response, body.readAllBytes()));
            } catch (IOException e) {
                throw new CommandFailed("The server at %s does not answer: %s".formatted(base, e.getMessage()));
            }
        }
        return response.body();
    }

    /** Opens a WebSocket. */
    public LiveSocket open(String path) {
        var builder = http.newWebSocketBuilder().connectTimeout(Duration.ofSeconds(5));
        if (token != null) {
            builder.header("Authorization", "Bearer " + token);
        }
        var address = URI.create(base.resolve(path).toString().replaceFirst("^http", "ws"));
        try {
            return new LiveSocket(listener -> builder.buildAsync(address, listener).join());
        } catch (CompletionException e) {
            throw new CommandFailed("No socket opens at %s: %s".formatted(address, Objects.requireNonNull(e.getCause()).getMessage()));
        }
    }

    /** Reads an answer as one of the shared language's records. */
    public static <T> T as(JsonNode answer, Class<T> type) {
        return JSON.treeToValue(answer, type);
    }

    static String json(Object value) {
        return JSON.writeValueAsString(value);
    }

    static JsonNode read(String json) {
        return JSON.readTree(json);
    }

    private static JsonNode json(byte[] body) {
        return JSON.readTree(body);
    }

    private byte[] send(String method, String path, @Nullable String contentType, BodyPublisher body) {
        var request = request(method, path, contentType, body).timeout(Duration.ofMinutes(2)).build();
        HttpResponse<byte[]> response = exchange(request, BodyHandlers.ofByteArray());
        if (response.statusCode() >= 400) {
            throw new CommandFailed(reason(response, response.body()));
        }
        return response.body();
    }

    private HttpRequest.Builder request(String method, String path, @Nullable String contentType, BodyPublisher body) {
        var request = HttpRequest.newBuilder(base.resolve(path)).method(method, body);
        if (contentType != null) {
            request.header("Content-Type", contentType);
        }
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return request;
    }

    private <T> HttpResponse<T> exchange(HttpRequest request, BodyHandler<T> handler) {
        try {
            return http.send(request, handler);
        } catch (ConnectException e) {
            throw new CommandFailed("No server answers at %s. Start one with ./rehearsal up, or say where it is with --url."
                    .formatted(base));
        } catch (IOException e) {
            throw new CommandFailed("The server at %s does not answer: %s".formatted(base, e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandFailed("Interrupted");
        }
    }

    /** Only there is the operator's token asked for. */
    private static boolean isOperations(HttpResponse<?> response) {
        return response.uri().getPath().startsWith("/ops/");
    }

    private String reason(HttpResponse<?> response, byte[] body) {
        int status = response.statusCode();
        if (isOperations(response) && (status == 401 || status == 403)) {
            return ("The server at %s does not accept the token (%d). The operator's token lies in the server's data directory,"
                    + " secrets/operator.token; give it with --token or REHEARSAL_OPERATOR_TOKEN.").formatted(base, status);
        }
        String detail;
        try {
            detail = json(body).path("detail").asString("");
        } catch (RuntimeException notJson) {
            detail = "";
        }
        return detail.isEmpty() ? "The server answers with status %d.".formatted(status) : "%s (%d)".formatted(detail, status);
    }
}
