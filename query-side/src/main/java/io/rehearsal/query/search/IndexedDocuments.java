package io.rehearsal.query.search;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** Documents put together from their entries. */
final class IndexedDocuments implements Iterator<StoredDocument> {

    private final IndexPages entries;

    IndexedDocuments(IndexPages entries) {
        this.entries = entries;
    }

    @Override
    public boolean hasNext() {
        return entries.hasNext();
    }

    @Override
    public StoredDocument next() {
        var first = entries.next();
        var key = key(first);
        JsonNode own = null;
        var chunks = new ArrayList<IndexedChunk>();
        for (var entry = first; entry != null; entry = nextOf(key)) {
            if (IndexFormat.isChunk(entry)) {
                chunks.add(IndexFormat.chunk(entry));
            } else {
                own = entry;
            }
        }
        return IndexFormat.document(key, own, chunks);
    }

    private @Nullable JsonNode nextOf(String key) {
        var next = entries.peek();
        return next == null || !key(next).equals(key) ? null : entries.next();
    }

    private static String key(JsonNode entry) {
        return entry.path(IndexFormat.KEY).asText();
    }
}
