package io.rehearsal.api.http;

import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An answer as a client sees it. */
public record Reply(int status, HttpHeaders headers, byte[] bytes) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    public JsonNode json() {
        return JSON.readTree(bytes);
    }

    static JsonNode read(String json) {
        return JSON.readTree(json);
    }

    public JsonNode data() {
        return json().get("data");
    }

    /** What an error of interview-helper or of operations says. */
    public String detail() {
        return json().path("detail").asString("");
    }

    public @Nullable String header(String name) {
        return headers.firstValue(name).orElse(null);
    }
}
