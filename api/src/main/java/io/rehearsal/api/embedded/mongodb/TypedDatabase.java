package io.rehearsal.api.embedded.mongodb;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import io.netty.channel.Channel;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/** A database whose maps are opened with their types before the server opens them with none. */
final class TypedDatabase extends H2Database {

    private static final String ID_INDEX = "_id_";

    private final MVStore store;

    TypedDatabase(String name, MVStore store, CursorRegistry cursors) {
        // The server opens collections while it is constructed.
        this.store = store;
        super(name, store, cursors);
    }

    @Override
    protected MongoCollection<Object> openOrCreateCollection(String collection, CollectionOptions options) {
        String name = getFullCollectionNamespace(collection);
        MVMap<Object, Document> documents = TypedMaps.openDocuments(store, name);
        return new IndexedCollection(this, collection, options, documents, store.openMap("meta." + name), cursorRegistry);
    }

    @Override
    protected Index<Object> openOrCreateUniqueIndex(String collection, String index, List<IndexKey> keys, boolean sparse) {
        if (!index.equals(ID_INDEX)) {
            return ordered(collection, index, keys, sparse, true);
        }
        TypedMaps.openIndex(store, getFullCollectionNamespace(collection), index);
        return super.openOrCreateUniqueIndex(collection, index, keys, sparse);
    }

    @Override
    protected Index<Object> openOrCreateSecondaryIndex(String collection, String index, List<IndexKey> keys, boolean sparse) {
        return ordered(collection, index, keys, sparse, false);
    }

    private Index<Object> ordered(String collection, String index, List<IndexKey> keys, boolean sparse, boolean unique) {
        String namespace = getFullCollectionNamespace(collection);
        MVMap<Object, Document> documents = TypedMaps.openDocuments(store, namespace);
        return new SecondaryIndex(index, keys, sparse, unique, TypedMaps.openOrdered(store, namespace, index, keys),
                store.openMap(TypedMaps.stateOf(namespace, index)), documents::get);
    }

    @Override
    protected synchronized void addIndex(Document description) {
        IndexDescription.requireSupported(description);
        super.addIndex(description);
    }

    @Override
    protected void dropIndex(MongoCollection<Object> collection, String index) {
        super.dropIndex(collection, index);
        TypedMaps.removeOrdered(store, collection.getFullName(), index);
    }

    @Override
    public Document handleCommand(Channel channel, String command, Document query, DatabaseResolver databases, Oplog oplog) {
        if (command.equalsIgnoreCase("explain")) {
            return explain(query);
        }
        if (command.equalsIgnoreCase("dropIndexes") && query.get("index") instanceof String name) {
            return dropByName(channel, query, name, databases, oplog);
        }
        return super.handleCommand(channel, command, query, databases, oplog);
    }

    /** The server looks for the name in all collections, so it is told the fields instead. */
    private Document dropByName(Channel channel, Document query, String name, DatabaseResolver databases, Oplog oplog) {
        MongoCollection<Object> collection = resolveCollection((String) query.get("dropIndexes"), false);
        List<Document> named = collection == null ? List.of() : List.copyOf(collection.getIndexes()).stream()
                .filter(index -> name.equals("*") ? !index.getName().equals(ID_INDEX) : index.getName().equals(name))
                .map(index -> (Document) index.toIndexDescription().get("key"))
                .toList();
        if (named.isEmpty() && !name.equals("*")) {
            return super.handleCommand(channel, "dropIndexes", query, databases, oplog);
        }
        Document answer = new Document("ok", 1.0);
        for (Document key : named) {
            Document one = new Document("dropIndexes", query.get("dropIndexes")).append("index", key);
            answer = super.handleCommand(channel, "dropIndexes", one, databases, oplog);
        }
        return answer;
    }

    private Document explain(Document command) {
        Document find = (Document) command.get("explain");
        return Explanation.of(resolveCollection(String.valueOf(find.get("find")), false), find);
    }
}
