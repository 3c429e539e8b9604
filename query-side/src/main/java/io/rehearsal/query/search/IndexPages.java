package io.rehearsal.query.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/** The entries that a request finds, key by key: each document's own first, then its chunks in their order. */
final class IndexPages implements Iterator<JsonNode> {

    private static final int PAGE = 200;

    private final SearchCalls calls;
    private final String path;
    private final ObjectNode request;
    private final Queue<JsonNode> page = new ArrayDeque<>();
    private boolean ended;

    /** @param request what is looked for, and where */
    IndexPages(SearchCalls calls, String path, ObjectNode request) {
        this.calls = calls;
        this.path = path;
        this.request = request.put("size", PAGE).put("track_total_hits", false);
        var sort = request.putArray("sort");
        sort.add(IndexFormat.KEY).add(IndexFormat.INDEX).add(IndexFormat.CHUNK_ID);
    }

    @Override
    public boolean hasNext() {
        if (page.isEmpty() && !ended) {
            fetch();
        }
        return !page.isEmpty();
    }

    @Override
    public JsonNode next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return page.remove();
    }

    /** The next entry without going on to it; null at the end. */
    @Nullable JsonNode peek() {
        return hasNext() ? page.peek() : null;
    }

    private void fetch() {
        var hits = calls.post(path, request).at("/hits/hits");
        hits.forEach(hit -> page.add(hit.get("_source")));
        ended = hits.size() < PAGE;
        if (!hits.isEmpty()) {
            request.set("search_after", hits.get(hits.size() - 1).get("sort"));
        }
    }
}
