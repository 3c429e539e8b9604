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
    private static final String META = "meta.";
    /** A name of a database has no dollar, and one of a collection no zero. */
    private static final String ORDERED = "$ordered.";
    private static final String STATE = "$state.";
    private static final char END_OF_COLLECTION = '\0';

    private TypedMaps() {
    }

    static MVMap<?, ?> open(MVStore store, String name) {
        if (name.startsWith(DOCUMENTS)) {
            return store.openMap(name, new MVMap.Builder<Object, Document>().valueType(new DocumentType()));
        }
        if (name.startsWith(ORDERED)) {
            return openOrdered(store, name);
        }
        if (name.contains(INDEX) && !name.startsWith(META) && !name.startsWith(STATE)) {
            return store.openMap(name, new MVMap.Builder<KeyValue, Object>().keyType(new IndexKeyType()));
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
        MVMap<IndexEntry, Boolean> map = openOrdered(store, nameOf(ORDERED, collection, index));
        ((IndexEntryType) map.getKeyType()).orderBy(keys.stream().map(IndexKey::isAscending).toList());
        return map;
    }

    private static MVMap<IndexEntry, Boolean> openOrdered(MVStore store, String name) {
        return store.openMap(name, new MVMap.Builder<IndexEntry, Boolean>().keyType(new IndexEntryType()));
    }

    static MVMap<String, Boolean> openState(MVStore store, String collection, String index) {
        return store.openMap(nameOf(STATE, collection, index));
    }

    static void removeOrdered(MVStore store, String collection, String index) {
        store.removeMap(nameOf(ORDERED, collection, index));
        store.removeMap(nameOf(STATE, collection, index));
    }

    private static String nameOf(String kind, String collection, String index) {
        return kind + collection + END_OF_COLLECTION + index;
    }
}
