package io.rehearsal.benchmark;

import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;

/** A client that speaks bailian-gateway, with a connection of its own. Not safe for use by several threads. */
final class GatewayPerson {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);

    private static final String PASSWORD = "a password for measuring";
    private static final Pattern TOKEN = Pattern.compile("\"access_token\":\"([^\"]+)\"");
    private static final Pattern ID = Pattern.compile("\"id\":(\\d+)");
    private static final Pattern TOTAL = Pattern.compile("\"total\":(\\d+)");
    private static final String COMPLETION = "{\"model\": \"m\", \"messages\": [{\"role\": \"user\", \"content\": \"What is a queue?\"}]%s}";

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String base;
    private String token = "";
    private long account;
    private String conversation = "";
    private int messages;

    private GatewayPerson(int port) {
        base = "http://localhost:" + port;
    }

    static GatewayPerson join(int port, String name) throws Exception {
        var person = new GatewayPerson(port);
        person.account = Long.parseLong(find(ID, person.post("/api/auth/register",
                "{\"username\": \"%1$s\", \"email\": \"%1$s@example.org\", \"password\": \"%2$s\"}".formatted(name, PASSWORD))));
        person.token = find(TOKEN, person.post("/api/auth/login", "{\"username\": \"%s\", \"password\": \"%s\"}".formatted(name, PASSWORD)));
        return person;
    }

    long account() {
        return account;
    }

    /** @param provider the base of its addresses */
    GatewayPerson uses(String provider) throws Exception {
        post("/api/llm-config", "{\"provider\": \"openai\", \"model_name\": \"m\", \"api_key\": \"sk-benchmark\", \"api_base\": \"%s\", \"is_active\": true}".formatted(provider));
        return this;
    }

    /** @param thought how long the provider takes, see {@link FakeProvider}; 0 for no time */
    void complete(int thought) throws Exception {
        post("/api/bailian/chat/completions", asked(thought));
    }

    /** Past the gateway. */
    void completeAt(String provider, int thought) throws Exception {
        body(http.send(request(provider + "/chat/completions", asked(thought)), BodyHandlers.ofString()));
    }

    private static String asked(int thought) {
        return COMPLETION.formatted(thought == 0 ? "" : ", \"max_tokens\": " + thought);
    }

    /** Completes with what comes, once the head of the answer is there. */
    CompletableFuture<HttpResponse<InputStream>> stream(HttpClient shared) {
        return shared.sendAsync(request(base + "/api/bailian/chat/completions", COMPLETION.formatted(", \"stream\": true")), BodyHandlers.ofInputStream());
    }

    /** Says something and waits until the reply is stored; begins another conversation now and then. */
    void talk(long turn, int longest) throws Exception {
        if (turn % longest == 0) {
            conversation = find(ID, post("/api/conversations", "{\"model_name\": \"local\"}"));
            messages = 0;
        }
        var path = "/api/conversations/" + conversation + "/messages";
        post(path, "{\"content\": [{\"type\": \"text\", \"text\": \"What is consistent hashing?\"}]}");
        messages += 2;
        while (Integer.parseInt(find(TOTAL, get(path + "?limit=1"))) < messages) {
            // A client that asks without a pause would measure itself.
            Thread.sleep(BETWEEN_LOOKS);
        }
    }

    String profile() throws Exception {
        return get("/api/auth/user");
    }

    String statistics() throws Exception {
        return get("/api/history/conversations/statistics");
    }

    private String get(String path) throws Exception {
        return body(http.send(HttpRequest.newBuilder(URI.create(base + path)).header("Authorization", "Bearer " + token).build(), BodyHandlers.ofString()));
    }

    private String post(String path, String json) throws Exception {
        return body(http.send(request(base + path, json), BodyHandlers.ofString()));
    }

    private HttpRequest request(String address, String json) {
        return HttpRequest.newBuilder(URI.create(address)).header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)).build();
    }

    private static String body(HttpResponse<String> answer) {
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException(answer.uri().getPath() + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }

    private static String find(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        if (!found.find()) {
            throw new IllegalStateException("no " + pattern + " in the answer " + text);
        }
        return found.group(1);
    }
}
