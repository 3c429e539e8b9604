package io.rehearsal.query.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.rehearsal.query.projection.StoreUnavailable;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.config.RequestConfig;
import org.jspecify.annotations.Nullable;
import org.opensearch.client.opensearch.OpenSearchClient;
import org.opensearch.client.opensearch.generic.Body;
import org.opensearch.client.opensearch.generic.OpenSearchGenericClient;
import org.opensearch.client.opensearch.generic.Requests;
import org.opensearch.client.opensearch.generic.Response;
import org.opensearch.client.transport.httpclient5.ApacheHttpClient5Options;
import org.opensearch.client.transport.httpclient5.HttpAsyncResponseConsumerFactory.HeapBufferedResponseConsumerFactory;

/** OpenSearch's answers to the requests of the store: JSON, or what kept it from answering. */
final class SearchCalls {

    static final ObjectMapper JSON = JsonMapper.builder()
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private static final int SECONDS = 30;
    private static final int LONGEST_ANSWER = 512 * 1024 * 1024;
    private static final int NOT_FOUND = 404;
    private static final int TOO_MANY = 429;
    private static final int FAILED = 500;

    private final OpenSearchGenericClient quick;
    private final OpenSearchGenericClient patient;

    SearchCalls(OpenSearchClient client) {
        this.quick = client.generic();
        this.patient = client.withTransportOptions(patience()).generic();
    }

    private static ApacheHttpClient5Options patience() {
        var options = ApacheHttpClient5Options.DEFAULT.toBuilder();
        options.setRequestConfig(RequestConfig.custom().setResponseTimeout(SECONDS, TimeUnit.SECONDS).build());
        options.setHttpAsyncResponseConsumerFactory(new HeapBufferedResponseConsumerFactory(LONGEST_ANSWER));
        return options.build();
    }

    /** Whether anybody answers. */
    boolean isAnswered() {
        try (var response = quick.execute(Requests.builder().method("GET").endpoint("/").build())) {
            return response.getStatus() < FAILED;
        } catch (IOException e) {
            return false;
        }
    }

    JsonNode get(String path) {
        return call("GET", path, null);
    }

    JsonNode post(String path, JsonNode body) {
        return call("POST", path, Body.from(bytes(body), "application/json"));
    }

    JsonNode put(String path, JsonNode body) {
        return call("PUT", path, Body.from(bytes(body), "application/json"));
    }

    /** Lines of JSON. */
    JsonNode postLines(String path, byte[] lines) {
        return call("POST", path, Body.from(lines, "application/x-ndjson"));
    }

    /** What is not there needs no deleting. */
    void delete(String path, @Nullable JsonNode body) {
        try {
            call("DELETE", path, body == null ? null : Body.from(bytes(body), "application/json"));
        } catch (StoreUnavailable e) {
            if (!e.isLost()) {
                throw e;
            }
        }
    }

    static byte[] bytes(JsonNode json) {
        try {
            return JSON.writeValueAsBytes(json);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private JsonNode call(String method, String path, @Nullable Body body) {
        var request = Requests.builder().method(method).endpoint(path);
        if (body != null) {
            request.body(body);
        }
        try (var response = patient.execute(request.build())) {
            return answer(response, path);
        } catch (IOException e) {
            throw StoreUnavailable.away("OpenSearch does not answer (" + e.getClass().getSimpleName() + ")", null);
        }
    }

    private static JsonNode answer(Response response, String path) throws IOException {
        var body = response.getBody().isPresent() ? JSON.readTree(response.getBody().get().bodyAsBytes()) : JSON.nullNode();
        int status = response.getStatus();
        if (status == NOT_FOUND) {
            throw StoreUnavailable.lost("OpenSearch has no " + path);
        }
        if (status >= FAILED || status == TOO_MANY) {
            throw StoreUnavailable.away("OpenSearch cannot answer now: " + status + " " + reason(body), null);
        }
        if (status >= 400) {
            throw new IllegalArgumentException("OpenSearch refuses " + path + ": " + status + " " + reason(body));
        }
        return body;
    }

    /** Without what it quotes, which may be somebody's text. */
    static String reason(JsonNode body) {
        return body.at("/error/type").asText("");
    }
}
