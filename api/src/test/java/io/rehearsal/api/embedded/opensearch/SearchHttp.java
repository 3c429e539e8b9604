package io.rehearsal.api.embedded.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Talks to a node as any program does. */
record SearchHttp(String uri) {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();

    JsonNode put(String path, String body) {
        return call("PUT", path, body);
    }

    JsonNode get(String path) {
        return call("GET", path, "");
    }

    /** The identifiers of the documents that a query finds, best first. */
    List<String> search(String index, String query) {
        return call("POST", "/" + index + "/_search", "{\"query\": " + query + "}").at("/hits/hits").valueStream()
                .map(hit -> hit.get("_id").asString()).toList();
    }

    private JsonNode call(String method, String path, String body) {
        try {
            var request = HttpRequest.newBuilder(URI.create(uri + path)).header("Content-Type", "application/json")
                    .method(method, BodyPublishers.ofString(body)).build();
            var answer = CLIENT.send(request, BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
