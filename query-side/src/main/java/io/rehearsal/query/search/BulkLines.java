package io.rehearsal.query.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rehearsal.query.projection.StoreUnavailable;
import java.io.ByteArrayOutputStream;

/** Writes to an index, in their order and in requests of a few megabytes. */
final class BulkLines {

    private static final int ENOUGH = 4 * 1024 * 1024;
    private static final int NOT_FOUND = 404;
    private static final int TOO_MANY = 429;
    private static final int FAILED = 500;

    private final SearchCalls calls;
    private final String index;
    private final ByteArrayOutputStream lines = new ByteArrayOutputStream();

    BulkLines(SearchCalls calls, String index) {
        this.calls = calls;
        this.index = index;
    }

    void put(String id, ObjectNode entry) {
        action("index", id);
        line(entry);
        flushIfLong();
    }

    void delete(String id) {
        action("delete", id);
        flushIfLong();
    }

    /** @throws StoreUnavailable where OpenSearch cannot take it now @throws IllegalStateException where it will not take an entry */
    void flush() {
        if (lines.size() == 0) {
            return;
        }
        var answer = calls.postLines("/" + index + "/_bulk", lines.toByteArray());
        lines.reset();
        if (answer.path("errors").asBoolean()) {
            answer.path("items").forEach(item -> item.forEach(BulkLines::check));
        }
    }

    private void flushIfLong() {
        if (lines.size() > ENOUGH) {
            flush();
        }
    }

    private void action(String name, String id) {
        var action = SearchCalls.JSON.createObjectNode();
        action.putObject(name).put("_id", id);
        line(action);
    }

    private void line(ObjectNode json) {
        lines.writeBytes(SearchCalls.bytes(json));
        lines.write('\n');
    }

    private static void check(JsonNode item) {
        if (!item.has("error")) {
            return;
        }
        int status = item.path("status").asInt();
        var reason = status + " " + item.at("/error/type").asText();
        if (status == NOT_FOUND) {
            throw StoreUnavailable.lost("OpenSearch has lost the index: " + reason);
        }
        if (status >= FAILED || status == TOO_MANY) {
            throw StoreUnavailable.away("OpenSearch cannot take an entry now: " + reason, null);
        }
        throw new IllegalStateException("OpenSearch does not take an entry: " + reason);
    }
}
