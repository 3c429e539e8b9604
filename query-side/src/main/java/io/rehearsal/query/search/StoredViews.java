package io.rehearsal.query.search;

import io.rehearsal.query.projection.Stored;
import java.util.HashMap;
import java.util.Map;

/** Documents of a projection as they lie in the index, and back. */
final class StoredViews<V> {

    static final String OWNER = "owner";
    private static final String ERASED = "erased";

    private final ViewCodec<V> codec;

    StoredViews(Class<V> type) {
        this.codec = new ViewCodec<>(type);
    }

    StoredDocument write(Stored<V> document) {
        var fields = new HashMap<String, String>();
        if (document.owner() != null) {
            fields.put(OWNER, document.owner().toString());
        }
        if (document.erased()) {
            fields.put(ERASED, "true");
        }
        return new StoredDocument(document.key(), Map.of(document.key(), document.applied()), codec.write(document.view()),
                fields, 0, document.parked());
    }

    Stored<V> read(StoredDocument document) {
        var owner = document.fields().get(OWNER);
        return new Stored<>(document.key(), document.applied().getOrDefault(document.key(), -1L), codec.read(document.view()),
                owner == null ? null : Long.valueOf(owner), document.fields().containsKey(ERASED), document.parked(), 0);
    }
}
