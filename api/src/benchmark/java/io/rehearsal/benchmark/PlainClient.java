package io.rehearsal.benchmark;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;

/** A client of {@link PlainService} with a connection of its own, which it keeps. Not safe for use by several threads. */
final class PlainClient {

    private static final Pattern ID = Pattern.compile("\"id\"\\s*:\\s*(\\d+)");

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String rows;
    private final String token;
    private final String body;
    private final String row;

    /**
     * @param rowBytes  how much an insert writes
     * @param readBytes how much a select reads
     */
    PlainClient(int port, String token, int rowBytes, int readBytes) throws Exception {
        this.rows = "http://localhost:" + port + "/rows";
        this.token = token;
        this.body = json(rowBytes);
        var found = ID.matcher(post(json(readBytes)));
        if (!found.find()) {
            throw new IllegalStateException("the plain service answered no id");
        }
        this.row = found.group(1);
    }

    void insert() throws Exception {
        post(body);
    }

    void select() throws Exception {
        send(HttpRequest.newBuilder(URI.create(rows + "/" + row)).GET());
    }

    private String post(String json) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(rows)).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
    }

    private String send(HttpRequest.Builder request) throws Exception {
        var answer = http.send(request.header("Authorization", "Bearer " + token).build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("the plain service answered " + answer.statusCode());
        }
        return answer.body();
    }

    private static String json(int bytes) {
        return "{\"body\": \"" + "x".repeat(bytes) + "\"}";
    }
}
