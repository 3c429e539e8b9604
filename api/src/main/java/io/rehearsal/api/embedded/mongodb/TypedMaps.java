package io.rehearsal.api.embedded.mongodb;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/** Opens the store's maps with the types of what is in them. A map stays as it was opened first, whoever opens it again. */
final class TypedMaps {

    private static final String DOCUMENTS = "databases.";
    private static final String INDEX = "._index_";
    private static final String ORDERED = "._ordered_";
    private static final String STATE = "._state_";

    private TypedMaps() {
    }

    static MVMap<?, ?> open(MVStore store, String name) {
        if (name.startsWith(DOCUMENTS)) {
            return store.openMap(name, new MVMap.Builder<Object, Document>().valueType(new DocumentType()));
        }
        if (name.contains(INDEX)) {
            return store.openMap(name, new MVMap.Builder<KeyValue, Object>().keyType(new IndexKeyType()));
        }
        if (name.contains(ORDERED)) {
            return openOrdered(store, name, new IndexEntryType());
        }
        return store.openMap(name);
    }

    @SuppressWarnings("unchecked")
    static MVMap<Object, Document> openDocuments(MVStore store, String collection) {
        return (MVMap<Object, Document>) open(store, DOCUMENTS + collection);
    }

    static void openIndex(MVStore store, String collection, String index) {
        open(store, collection + INDEX + index);
    }

    static MVMap<IndexEntry, Boolean> openOrdered(MVStore store, String collection, String index, List<IndexKey> keys) {
        MVMap<IndexEntry, Boolean> map = openOrdered(store, collection + ORDERED + index, new IndexEntryType());
        ((IndexEntryType) map.getKeyType()).orderBy(keys.stream().map(IndexKey::isAscending).toList());
        return map;
    }

    private static MVMap<IndexEntry, Boolean> openOrdered(MVStore store, String name, IndexEntryType type) {
        return store.openMap(name, new MVMap.Builder<IndexEntry, Boolean>().keyType(type));
    }

    static String stateOf(String collection, String index) {
        return collection + STATE + index;
    }

    static void removeOrdered(MVStore store, String collection, String index) {
        store.removeMap(collection + ORDERED + index);
        store.removeMap(stateOf(collection, index));
    }
}
