package io.rehearsal.api.embedded.mongodb;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/** Opens the store's maps with the types of what is in them. A map stays as it was opened first, whoever opens it again. */
final class TypedMaps {

    private static final String DOCUMENTS = "databases.";
    private static final String INDEX = "._index_";

    private TypedMaps() {
    }

    static MVMap<?, ?> open(MVStore store, String name) {
        if (name.startsWith(DOCUMENTS)) {
            return store.openMap(name, new MVMap.Builder<Object, Document>().valueType(new DocumentType()));
        }
        if (name.contains(INDEX)) {
            return store.openMap(name, new MVMap.Builder<KeyValue, Object>().keyType(new IndexKeyType()));
        }
        return store.openMap(name);
    }

    static void openDocuments(MVStore store, String collection) {
        open(store, DOCUMENTS + collection);
    }

    static void openIndex(MVStore store, String collection, String index) {
        open(store, collection + INDEX + index);
    }
}
