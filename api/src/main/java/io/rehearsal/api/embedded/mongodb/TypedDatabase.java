package io.rehearsal.api.embedded.mongodb;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import java.util.List;
import org.h2.mvstore.MVStore;

/** A database whose maps are opened with their types before the server opens them with none. */
final class TypedDatabase extends H2Database {

    private final MVStore store;

    TypedDatabase(String name, MVStore store, CursorRegistry cursors) {
        // The server opens collections while it is constructed.
        this.store = store;
        super(name, store, cursors);
    }

    @Override
    protected MongoCollection<Object> openOrCreateCollection(String collection, CollectionOptions options) {
        TypedMaps.openDocuments(store, getFullCollectionNamespace(collection));
        return super.openOrCreateCollection(collection, options);
    }

    @Override
    protected Index<Object> openOrCreateUniqueIndex(String collection, String index, List<IndexKey> keys, boolean sparse) {
        TypedMaps.openIndex(store, getFullCollectionNamespace(collection), index);
        return super.openOrCreateUniqueIndex(collection, index, keys, sparse);
    }
}
