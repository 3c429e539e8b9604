package io.rehearsal.query.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A document of the projection as it lies in the index: an entry of its own, and one for each chunk that is searched. The own entry holds
 * everything but those chunks, which are read where they are found, so that what is proved is what is searched.
 */
final class IndexFormat {

    static final String KIND = "kind";
    static final String DOCUMENT = "document";
    static final String KEY = "key";
    static final String FOUND = "found";
    static final String ORDER = "order";
    static final String INDEX = "index";
    static final String CHUNK_ID = "chunkId";

    private static final ObjectMapper JSON = SearchCalls.JSON;
    private static final String CHUNK = "chunk";
    private static final String CHUNK_PREFIX = "chunk-";
    private static final String CHUNKS = "chunks";
    private static final String STORED = "stored";
    private static final int BEFORE_ALL_CHUNKS = -1;

    /** What is kept as it is, searched by nobody. */
    private record Stored(Map<String, Long> applied, @Nullable String view, Map<String, String> fields, boolean parked) {
    }

    private IndexFormat() {
    }

    static String found(String field, String value) {
        return field + '=' + value;
    }

    static String chunkId(long id) {
        return CHUNK_PREFIX + id;
    }

    static long idOfChunk(String entryId) {
        return Long.parseLong(entryId.substring(CHUNK_PREFIX.length()));
    }

    static boolean isChunk(JsonNode source) {
        return source.path(KIND).asText().equals(CHUNK);
    }

    static ObjectNode entry(StoredDocument document) {
        var view = document.view();
        if (view != null && read(view) instanceof ObjectNode tree && tree.has(CHUNKS)) {
            tree.putArray(CHUNKS);
            view = write(tree);
        }
        var entry = JSON.createObjectNode().put(KIND, DOCUMENT).put(KEY, document.key())
                .put(INDEX, BEFORE_ALL_CHUNKS).put(CHUNK_ID, BEFORE_ALL_CHUNKS).put(ORDER, document.order());
        document.fields().forEach((field, value) -> entry.withArray(FOUND).add(found(field, value)));
        return entry.set(STORED, JSON.valueToTree(new Stored(document.applied(), view, document.fields(), document.parked())));
    }

    static ObjectNode entry(String key, IndexedChunk chunk) {
        ObjectNode entry = JSON.valueToTree(chunk);
        return entry.put(KIND, CHUNK).put(KEY, key);
    }

    /** The chunks of a view, by id, as they are to lie in the index; none where it is no searchable document. */
    static Map<Long, IndexedChunk> chunks(@Nullable StoredDocument document) {
        var chunks = new LinkedHashMap<Long, IndexedChunk>();
        if (document != null && document.view() != null && read(document.view()).has(CHUNKS)) {
            IndexedChunks.of(value(read(document.view()), SearchableDocument.class)).forEach(chunk -> chunks.put(chunk.chunkId(), chunk));
        }
        return chunks;
    }

    /**
     * Puts a document together again. What does not fit together shows when the document is compared with what it should be.
     *
     * @param entry  null where a write was interrupted before it
     * @param chunks in the order of their indexes
     */
    static StoredDocument document(String key, @Nullable JsonNode entry, List<IndexedChunk> chunks) {
        if (entry == null) {
            return new StoredDocument(key, Map.of(), write(JSON.valueToTree(IndexedChunks.documentOf(chunks))), Map.of(), 0, false);
        }
        var stored = value(entry.get(STORED), Stored.class);
        var view = stored.view();
        if (view != null && read(view) instanceof ObjectNode tree && tree.get(CHUNKS) instanceof ArrayNode inside) {
            IndexedChunks.found(value(tree, SearchableDocument.class), chunks).forEach(chunk -> inside.add(JSON.<JsonNode>valueToTree(chunk)));
            view = write(tree);
        }
        return new StoredDocument(key, new HashMap<>(stored.applied()), view, stored.fields(), entry.path(ORDER).asLong(), stored.parked());
    }

    static IndexedChunk chunk(JsonNode source) {
        return value(source, IndexedChunk.class);
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw unreadable(e);
        }
    }

    private static String write(JsonNode tree) {
        try {
            return JSON.writeValueAsString(tree);
        } catch (JsonProcessingException e) {
            throw unreadable(e);
        }
    }

    private static <T> T value(JsonNode tree, Class<T> type) {
        try {
            return JSON.treeToValue(tree, type);
        } catch (JsonProcessingException e) {
            throw unreadable(e);
        }
    }

    /** Without what could not be read, which may be somebody's text. */
    private static IllegalStateException unreadable(JsonProcessingException e) {
        e.clearLocation();
        return new IllegalStateException("an entry of the index cannot be read: " + e.getClass().getSimpleName());
    }
}
